import type { Translated } from '../keys.ts'
import type { debriefFindings as nl } from '../nl/debrief-findings.ts'
import { debriefPatterns } from './debrief-patterns.ts'

export const debriefFindings: Translated<typeof nl> = {
  finding: {
    ...debriefPatterns,

    'care-first': {
      title_one: 'Once a child came first',
      title_other: 'A child came first {count} times',
      text: 'It was about: {names}. Nothing was free just then, or it cost an adult their rest. A bank statement does not show that.',
      help: 'Ask what goes well with the children before you ask about the bills.',
    },
    'child-needs-met': {
      title_one: 'A child got what was needed',
      title_other: 'A child got what was needed {count} times',
      text: 'It was about: {names}.',
      help: 'Name this first in a conversation.',
    },
    'essentials-paid': {
      title_one: 'One of the {of} essential bills went out on its own day',
      title_other: '{count} of the {of} essential bills went out on their own day',
      text: 'It was about: {names}. On this income that takes reckoning, day after day.',
      help: 'Ask how it is done. There is knowledge there.',
    },
    joy: {
      title_one: 'Once there was something good, or rest',
      title_other: 'There was something good, or rest, {count} times',
      text: 'It counts here as a good thing, also when it cost money.',
      help: 'Do not ask what it cost. Ask how it was.',
    },
    'help-accepted': {
      title_one: 'Help came from close by once',
      title_other: 'Help came from close by {count} times',
      text: 'Taking help asks that somebody may look inside.',
      help: 'Ask who stands around the house, and what they do already.',
    },
    'letters-together': {
      title_one: 'One letter was read together with someone',
      title_other: '{count} letters were read together with someone',
      text: 'Reading together does not make a letter smaller. It does mean that somebody thinks along.',
      help: 'Offer to sit beside someone for half an hour, with the post on the table.',
    },
    'letters-soon': {
      title_one: 'One of the {of} letters was open within a day',
      title_other: '{count} of the {of} letters were open within a day',
      text: 'Opening post takes nerve when you know there is little.',
      help: 'Write so that the first line says what is needed, and by when.',
    },
    'agreed-in-time': {
      title_one: 'About one bill something was agreed before costs came',
      title_other: 'About {count} bills something was agreed before costs came',
      text: 'It was about: {names}. A day and an amount that are fixed give some peace.',
      help: 'Call together, and see that the agreement is put on paper.',
    },
    listened: {
      title_one: 'There was a conversation in which somebody listened',
      title_other: 'There were {count} conversations in which somebody listened',
      text: 'Somebody asked something, and let the answer stand.',
      help: 'Ask two open questions before you propose anything.',
    },
    'ties-grown': {
      title: 'The tie with {names} grew stronger',
      text: 'That came from contact, both ways.',
      help: 'Ask who is there already before you add a desk.',
    },
    'sharp-choices': {
      title_one: 'Once there was sharp counting, making or thinking up',
      title_other: 'There was sharp counting, making or thinking up {count} times',
      text: 'Tight money also makes sharp: on price, on date, on what will still do. There is fair support for that pattern.',
      help: 'See what someone can do before you offer a course.',
    },
    'cheapest-taken': {
      title: '{count} of the {of} things bought were the cheapest there was',
      text: 'Something dearer could have been paid too. This is skill.',
      help: 'Ask about prices. You will hear what someone knows.',
    },
    'week-money-lasted': {
      title_one: 'In one week the food money lasted to the last day',
      title_other: 'In {count} weeks the food money lasted to the last day',
      text: 'Something else asked for the purse in that time.',
      help: 'Ask at the end of a week how it was done.',
    },
    'form-steps': {
      title_one: 'One step of an application was done',
      title_other: '{count} steps of an application were done',
      text: 'Together with someone: {togetherCount}. Nobody sees this work in the account.',
      help: 'Do the first step together. Leave the next with the one who takes it.',
    },
    'weak-tie-news': {
      title: 'Somebody from further away knew something new',
      text_one: 'Once an address, a date or a beginning came from outside the household’s own circle.',
      text_other:
        'An address, a date or a beginning came from outside the household’s own circle {count} times.',
      help: 'Be that somebody: give a name, and call together.',
    },
    'went-on': {
      title: 'After {count} times without result it went on',
      text: 'On {onDay} it came to nothing for the third time. On {againDay} something was tried again.',
      help: 'Say aloud what someone did, and which part of it worked.',
    },

    'month-asked': {
      title_one: 'The month asked one thing',
      title_other: 'The month asked {count} things',
      text: 'Letters: {letterCount}. Deadlines: {deadlineCount}. Papers: {paperCount}. Applications: {formCount}. The rest was calling, waiting and going there. On {evenings} days there was a moment to do something, beside food, work and care.',
      help: 'Count what your organisation asks in a month. Take one thing off.',
    },
    waiting: {
      title: '{valueCents} waits for a decision',
      text: 'Handed in: {ofProcedure}. The decision comes around {decisionDay}. Until then the money does not count.',
      help: 'Say when the decision comes, and call if it gets later.',
    },
    'behind-steps': {
      title_one: '{valueCents} sat behind one step',
      title_other: '{valueCents} sat behind {count} steps',
      text: '{ofProcedure}. Papers that go with it: {papers}. The first step lay there on {onDay}.',
      help: 'Begin the application together, in one sitting, with the papers at hand.',
    },
    'stopped-at-step': {
      title_one: '{valueCents} sat behind one step',
      title_other: '{valueCents} sat behind {count} steps',
      text: '{ofProcedure}. Steps done: {doneCount}. Papers that go with it: {papers}. After {onDay} it stood still.',
      help: 'Ask where it got stuck, and do that step together.',
    },
    'sent-back': {
      title: 'An application for {valueCents} came back',
      text: '{ofProcedure}. Papers still missing: {missingCount}. Until {deadlineDay} they can be sent.',
      help: 'Call together with those who sent it back, and ask what they have already.',
    },
    'ran-out': {
      title: 'An application for {valueCents} ran out',
      text: '{ofProcedure}. Steps done: {doneCount} of {count}. The last day was {deadlineDay}.',
      help: 'Ask whether it can be begun again, and call about it together.',
    },
    'not-named': {
      title: '{valueCents} was there, and nobody named it',
      text: '{ofProcedure}. Steps: {count}. Papers that go with it: {papers}. Its beginning never came to the table this month. It can also be granted without asking.',
      help: 'Name a scheme unasked, and work out together whether it fits.',
    },
    'cost-of-short': {
      title: 'Being short of money cost {cents} this month',
      text: 'That came on top because the money was not there on the day: costs, or a dearer way.',
      help: 'Look at the costs your organisation charges when someone is late.',
    },
    'many-parties': {
      title: 'There were {count} parties at once',
      text: 'With arrears, instalments or a loan. On the first day there were {startCount}. In one study, of 196 households, each party fewer gave room, for the same amount.',
      help: 'Ask first how many parties there are, then how much money.',
    },
    'shock-carried': {
      title: 'The blow of {onDay} fitted',
      text: '{freeCents} was free. No arrears came of it, and no costs.',
      help: 'A small buffer is help. Ask whether it may be there.',
    },
    'small-suitcase': {
      title: '{count} times something had to come out to take something along',
      text: 'Something with a price lay there {of} times. With {bufferCents} more at those moments it would have been {slackCount} times. That is a calculation of this month, not a law.',
      help: 'Ask what had to come out, beside what was in it.',
    },
    'help-shares': {
      title_one: 'Once somebody was there',
      title_other: 'Somebody was there {count} times',
      text: 'Close by: {nearCount}. Further away, or a desk: {furtherCount}. Together at a letter or form: {togetherCount}. Those who are close help today. Those further away sometimes know something new.',
      help: 'Draw together who is there. See who is missing.',
    },
    'declined-for-money': {
      title: '{count} times doing something together cost too much',
      text: 'Something with others or for others lay there, and there was no money for it. That is how a circle can shrink.',
      help: 'Pay for taking part, also when the amount is small.',
    },
    'not-knowing': {
      title: 'On {days} of the {of} days something could not be known',
      text: 'When it would come, whether it would, or how much. It was about: {names}. Not knowing weighs on its own, apart from the amount. The evidence for that comes from a small study.',
      help: 'Give a date. A late date helps too.',
    },
  },
}
