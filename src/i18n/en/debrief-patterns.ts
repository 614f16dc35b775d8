import type { Translated } from '../keys.ts'
import type { debriefPatterns as nl } from '../nl/debrief-patterns.ts'

export const debriefPatterns: Translated<typeof nl> = {
  'deadlines-slid': {
    title: 'On narrow days {count} of the {of} deadlines slipped by',
    text: 'On roomy days it was {roomyCount} of {roomyOf}. Money worry takes attention. How much differs per person. Research finds small to moderate effects, and disagrees.',
    none: 'There was no money, no action or no moment at the table to meet them. On roomy days it was {roomyCount} of {roomyOf}.',
    help: 'Send a reminder in time, and see that somebody answers the phone.',
  },
  'near-only': {
    title: 'From {fromDay} to {toDay} almost everything was about today',
    text: '{count} of the {of} choices were about something near. An essential bill was open. There was also something further off: {names}.',
    none: 'There was also something further off: {names}. It was behind *look further*, or there was no money or action for it.',
    help: 'Look together at what lies further off. Put one of those things on the table.',
  },
  'letters-shut': {
    title_one: 'One letter stayed shut for {longestDays} days',
    title_other: '{count} letters stayed shut for long, the longest {longestDays} days',
    text: 'Leaving it shut gives peace, and that peace is real. Meanwhile a date passed. People of all incomes do this. In a Dutch panel it goes together with money shortage, in both directions.',
    none: 'No action was left on those days, or only the first lines came in.',
    help: 'Put what is needed in the first line. Offer to open it together.',
  },
  'letters-shut-cost': {
    title_one: 'One letter stayed shut for {longestDays} days, and that cost {feeCents}',
    title_other: '{count} letters stayed shut for long, and that cost {feeCents}',
    text: 'Leaving it shut gives peace, and that peace is real. The costs ran on. People of all incomes do this. In a Dutch panel it goes together with money shortage, in both directions.',
    none: 'The costs ran on. No action was left on those days, or only the first lines came in.',
    help: 'Put what is needed in the first line. Offer to open it together.',
  },
  'came-back': {
    title: 'What was put off on {onDay} came back on {dueDay}',
    text: '{ofBill}: {cents}. Added costs: {feeCents}. On {dueDay} not everything fitted in the account.',
    none: '{ofBill}: {cents}. Added costs: {feeCents}. On {onDay} there was nothing else that could be paid.',
    help: 'Look together at the day of paying back before anything is signed.',
  },
  'next-month': {
    title: '{cents} moved from {onDay} to {dueDay}',
    text: '{ofBill}. Borrowing from later can fit, if there is more then. This month no longer shows whether there is.',
    none: '{ofBill}. On {onDay} there was nothing else that could be paid.',
    help: 'Put the amount next to what comes in by then.',
  },
  'chained-moves': {
    title: 'From {fromDay} to {toDay} money was moved around {count} times',
    text: 'Something was paid with money that something else was waiting for, or a date was moved soon after a payment. Every solution put something new in the air.',
    none: 'Something was paid with money that something else was waiting for. Nothing on the table would have made it fit.',
    help: 'Bring everyone who is owed together. One agreement weighs less than five.',
  },
  'did-not-fit': {
    title: 'On {onDay} there was not enough for everything',
    text: '{accountCents} was in the account. {neededCents} had to go out: {names}. Before that, a way to agree on another day was in view.',
    none: '{accountCents} was in the account. {neededCents} had to go out: {names}. No other way was in view.',
    help: 'Ask together for another day, before that day comes.',
  },
  'shock-by-hand': {
    title: 'The blow of {onDay} was met without money',
    text: 'Until {untilDay} there was {shortCents} too little. It was done with time, with hands or with someone.',
    none: 'Until {untilDay} there was {shortCents} too little. Every other way cost money that was not there.',
    help: 'First arrange something for the blow itself. Talking about the bigger picture can come later.',
  },
  'shock-no-room': {
    title: 'The blow of {onDay} could not be absorbed',
    text_one:
      'Until {untilDay} there was {shortCents} too little. After that one payment could not be taken.',
    text_other:
      'Until {untilDay} there was {shortCents} too little. After that {count} payments could not be taken.',
    none: 'Until {untilDay} there was {shortCents} too little, whatever was chosen.',
    help: 'First arrange something for the blow itself. Talking about the bigger picture can come later.',
  },
  'costs-on-costs': {
    title: 'One bill turned into a chain of {count} steps',
    text: '{ofBill} could not be taken on {onDay}: {cents}. By {lastDay}, {feeCents} had been added in costs. In that time there was a way to pay or to call.',
    none: '{ofBill} could not be taken on {onDay}: {cents}. By {lastDay}, {feeCents} had been added in costs. It could not be paid or moved.',
    help: 'Ask who made the rule behind these costs, and who can pause it.',
  },
  'full-day': {
    title: 'On {onDay} there were {count} things to do or decide',
    text: 'After that it was what lay on top, or nothing, {topCount} times out of {of}. Here this is called a full day. It says something about the day.',
    none: 'After that it was what lay on top, or nothing, {topCount} times out of {of}. There was nothing else, or it could not be paid.',
    help: 'Choose a quiet day for a conversation, and put one thing on the table.',
  },
  'sooner-smaller': {
    title: '{count} times something now came before something later',
    text: 'Later there was {laterCents} more in all, and it was certain. Choosing now often fits a month in which later is vague.',
    none: 'What was fixed had not been paid yet. Then choosing now is necessity.',
    help: 'Make later certain: a date and an amount, on paper.',
  },
  'help-after-shame': {
    title: 'After {onDay} help stayed at a distance for {count} days',
    text: 'That day held a moment of shame. After it, help was in view. Shame keeps people quiet: about one in seven adults in the Netherlands is ashamed of their own finances.',
    none: 'That day held a moment of shame. There was help, and it was out of view or could not be paid.',
    help: 'Go in person, and ask for nothing the first time.',
  },
  'help-late': {
    title: 'The first help came on {helpDay}',
    text_one: 'On {onDay} an essential bill was open already. In that time help was in view on one day.',
    text_other:
      'On {onDay} an essential bill was open already. In that time help was in view on {count} days.',
    none: 'On {onDay} an essential bill was open already. In that time no help was in view.',
    help: 'Answer the first signal, with a person instead of a leaflet.',
  },
  'help-not-yet': {
    title: 'No help came in this month',
    text_one: 'On {onDay} an essential bill was open already. After that help was in view on one day.',
    text_other: 'On {onDay} an essential bill was open already. After that help was in view on {count} days.',
    none: 'On {onDay} an essential bill was open already. After that no help was in view.',
    help: 'Answer the first signal, with a person instead of a leaflet.',
  },
  'left-alone': {
    title: 'After {onDay} the household grew careful',
    text_one:
      'That day was about paying back, or about what a slip costs. After it, something that could bring money or help was left once. Being careful fits that.',
    text_other:
      'That day was about paying back, or about what a slip costs. After it, something that could bring money or help was left {count} times. Being careful fits that.',
    none: 'That day was about paying back, or about what a slip costs. What could bring money or help after it was out of view, or could not be done.',
    help: 'Work it out together, and say beforehand what happens if it turns out differently.',
  },
  'quiet-after-no': {
    title: 'After {count} attempts that led nowhere, it went quiet for {quietDays} days',
    text: 'Effort was made, and nothing changed. Waiting is what you would expect. What can help is something small that works because they did it themselves.',
    none: 'Effort was made, and nothing changed. In those days there was nothing to go on with either.',
    help: 'Find one step that works this week, and leave it to the person whose step it is.',
  },
  'child-refused': {
    title: '{onDay}: for a child, things did not go as hoped',
    severalTitle: '{count} times, things did not go as hoped for a child',
    severalText:
      'It was about: {names}. Another way was in view too. Only those who were there know why it went like this.',
    severalNone: 'It was about: {names}. Another way was out of view, or there was no money for it.',
    text: 'It was about: {need}. Another way was in view too. Only those who were there know why it went like this.',
    none: 'It was about: {need}. Another way was out of view, or there was no money for it.',
    help: 'Ask what the children need, and arrange it so that no child has to ask.',
  },
  'child-told': {
    title_one: 'Once a child knew how things were',
    title_other: '{count} times a child knew how things were',
    text: 'To tell or not to tell: both happen, and both cost something. A family knows best what fits.',
    none: 'There was no choice that the child would not have noticed.',
    help: 'Ask what a child already knows, and what is all right for them to know.',
  },
  'asked-not-given': {
    title: '{person} was asked {count} times, and nothing was given in return',
    text: 'Doing something in return costs time or money. That is how a tie can wear, on both sides.',
    none: 'In those days there was nothing to do in return. That is how a tie can wear, on both sides.',
    help: 'Ask what someone can do for somebody else. That keeps a tie balanced.',
  },
}
