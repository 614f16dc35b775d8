import type { Translated } from '../keys.ts'
import type { debriefPatterns as nl } from '../nl/debrief-patterns.ts'

export const debriefPatterns: Translated<typeof nl> = {
  'deadlines-slid': {
    title: 'On narrow days {count} of the {of} deadlines slid away',
    text: 'On roomy days it was {roomyCount} of {roomyOf}. Money worry takes attention. How much differs per person. Research finds small to moderate effects, and disagrees.',
    none: 'There was no money, no action or no table to meet them. On roomy days it was {roomyCount} of {roomyOf}.',
    help: 'Send a reminder in time, and see that somebody answers the phone.',
  },
  'near-only': {
    title: 'From {fromDay} to {toDay} almost everything went to today',
    text: '{count} of the {of} choices were about something near. An essential bill was open. Further away lay something too: {names}.',
    none: 'Further away lay something too: {names}. It was behind *look further*, or there was no money or action for it.',
    help: 'Look along at what lies further away. Put one thing of it on the table.',
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
    text: '{ofBill}: {cents}. Costs on top: {feeCents}. On {dueDay} not everything fitted in the account.',
    none: '{ofBill}: {cents}. Costs on top: {feeCents}. On {onDay} there was nothing else that could be paid.',
    help: 'Look together at the day of paying back before anything is signed.',
  },
  'next-month': {
    title: '{cents} moved from {onDay} to {dueDay}',
    text: '{ofBill}. Borrowing from later can fit, if there is more then. Whether there is, this month no longer shows.',
    none: '{ofBill}. On {onDay} there was nothing else that could be paid.',
    help: 'Lay the amount beside what comes in by then.',
  },
  'chained-moves': {
    title: 'From {fromDay} to {toDay} money was moved around {count} times',
    text: 'Something was paid with money that something else was waiting for, or a date was moved soon after a payment. Every solution kept something new in the air.',
    none: 'Something was paid with money that something else was waiting for. Nothing on the table would have made it fit.',
    help: 'Bring the parties together. One agreement weighs less than five.',
  },
  'did-not-fit': {
    title: 'On {onDay} it did not fit',
    text: '{accountCents} stood in the account. {neededCents} had to go out: {names}. Before it, a way to agree on another day lay in view.',
    none: '{accountCents} stood in the account. {neededCents} had to go out: {names}. No other way lay in view.',
    help: 'Ask together for another day, before that day comes.',
  },
  'shock-by-hand': {
    title: 'The blow of {onDay} was met without money',
    text: 'Until {untilDay} there was {shortCents} too little. It was done with time, with hands or with someone.',
    none: 'Until {untilDay} there was {shortCents} too little. Whatever else lay there cost money that was not.',
    help: 'First arrange something for the blow itself. The talk about overview can come later.',
  },
  'shock-no-room': {
    title: 'The blow of {onDay} did not fit',
    text_one:
      'Until {untilDay} there was {shortCents} too little. After that one payment could not be taken.',
    text_other:
      'Until {untilDay} there was {shortCents} too little. After that {count} payments could not be taken.',
    none: 'Until {untilDay} there was {shortCents} too little, whatever was chosen.',
    help: 'First arrange something for the blow itself. The talk about overview can come later.',
  },
  'costs-on-costs': {
    title: 'One bill became a row of {count} steps',
    text: '{ofBill} could not be taken on {onDay}: {cents}. By {lastDay} {feeCents} of costs had come on top. In that time it could have been paid, or called about.',
    none: '{ofBill} could not be taken on {onDay}: {cents}. By {lastDay} {feeCents} of costs had come on top. It could not be paid or moved.',
    help: 'Ask who made the rule behind these costs, and who can pause it.',
  },
  'full-day': {
    title: 'On {onDay} there were {count} things to do or decide',
    text: 'After that it was what lay on top, or nothing, {topCount} times out of {of}. Here this is called a full day. It says something about the day.',
    none: 'After that it was what lay on top, or nothing, {topCount} times out of {of}. There was nothing else, or it could not be paid.',
    help: 'Choose an empty day for a talk, and put one thing on the table.',
  },
  'sooner-smaller': {
    title: '{count} times something now came before something later',
    text: 'Later there was {laterCents} more in all, and it was certain. Choosing now often fits a month in which later is vague.',
    none: 'What was fixed had not been paid yet. Then choosing now is necessity.',
    help: 'Make later certain: a date and an amount, on paper.',
  },
  'help-after-shame': {
    title: 'After {onDay} help stayed at a distance for {count} days',
    text: 'That day held a moment of shame. After it, help lay in view. Shame keeps people quiet: about one in seven adults in the Netherlands is ashamed of their own finances.',
    none: 'That day held a moment of shame. There was help, and it was out of view or could not be paid.',
    help: 'Come yourself, and ask for nothing the first time.',
  },
  'help-late': {
    title: 'The first help came on {helpDay}',
    text_one: 'On {onDay} an essential bill was open already. In that time help lay in view on one day.',
    text_other:
      'On {onDay} an essential bill was open already. In that time help lay in view on {count} days.',
    none: 'On {onDay} an essential bill was open already. In that time no help lay in view.',
    help: 'Answer the first signal, with a person instead of a leaflet.',
  },
  'help-not-yet': {
    title: 'No help joined in this month',
    text_one: 'On {onDay} an essential bill was open already. After that help lay in view on one day.',
    text_other: 'On {onDay} an essential bill was open already. After that help lay in view on {count} days.',
    none: 'On {onDay} an essential bill was open already. After that no help lay in view.',
    help: 'Answer the first signal, with a person instead of a leaflet.',
  },
  'left-alone': {
    title: 'After {onDay} the household grew careful',
    text_one:
      'That day was about paying back, or about what a slip costs. After it, something that could bring money or help was left once. Being careful fits that.',
    text_other:
      'That day was about paying back, or about what a slip costs. After it, something that could bring money or help was left {count} times. Being careful fits that.',
    none: 'That day was about paying back, or about what a slip costs. What could bring money or help after it was out of view, or could not be done.',
    help: 'Work it out together, and say beforehand what happens if it turns out otherwise.',
  },
  'quiet-after-no': {
    title: 'After {count} times without result it stayed quiet for {quietDays} days',
    text: 'Effort was made, and nothing changed. Waiting is what one would expect. What can help is something small that works by one’s own doing.',
    none: 'Effort was made, and nothing changed. In those days there was nothing to go on with either.',
    help: 'Find one step that works this week, and leave it with the one who takes it.',
  },
  'child-refused': {
    title: '{onDay}: for a child it went other than hoped',
    severalTitle: '{count} times it went other than hoped for a child',
    severalText:
      'It was about: {names}. Another way lay in view too. Why it went like this, those who were there know.',
    severalNone: 'It was about: {names}. Another way was out of view, or there was no money for it.',
    text: 'It was about: {need}. Another way lay in view too. Why it went like this, those who were there know.',
    none: 'It was about: {need}. Another way was out of view, or there was no money for it.',
    help: 'Ask what the children need, and arrange it so that a child does not have to ask.',
  },
  'child-told': {
    title_one: 'Once a child knew how things stood',
    title_other: '{count} times a child knew how things stood',
    text: 'To tell or not to tell: both happen, and both cost something. A family knows best what fits.',
    none: 'There was no choice that the child would not have noticed.',
    help: 'Ask what a child knows already, and what it may know.',
  },
  'asked-not-given': {
    title: '{person} was asked {count} times, and nothing went back',
    text: 'Doing something in return costs time or money. That is how a tie can wear, on both sides.',
    none: 'There was nothing in those days to do in return. That is how a tie can wear, on both sides.',
    help: 'Ask what someone can do for somebody else. That keeps a tie level.',
  },
}
