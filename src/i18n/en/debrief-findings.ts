import type { Translated } from '../keys.ts'
import type { debriefFindings as nl } from '../nl/debrief-findings.ts'
import { debriefPatterns } from './debrief-patterns.ts'

export const debriefFindings: Translated<typeof nl> = {
  finding: {
    ...debriefPatterns,

    'care-first': {
      title_one: 'Once a child came first',
      title_other: 'A child came first {count} times',
      text: 'It was about: {names}. There was nothing to spare just then, or it cost an adult their rest. A bank statement does not show that.',
      help: 'Ask what goes well with the children before you ask about the bills.',
    },
    'child-needs-met': {
      title_one: 'A child got what they needed',
      title_other: 'A child got what they needed {count} times',
      text: 'It was about: {names}.',
      help: 'Name this first in a conversation.',
    },
    'essentials-paid': {
      title_one: 'One of the {of} essential bills was paid on its due day',
      title_other: '{count} of the {of} essential bills were paid on their due day',
      text: 'It was about: {names}. On this income that takes careful counting, day after day.',
      help: 'Ask how they do it. There is knowledge there.',
    },
    joy: {
      title_one: 'Once there was something good, or some rest',
      title_other: 'There was something good, or some rest, {count} times',
      text: 'Here it counts as a good thing, even when it cost money.',
      help: 'Do not ask what it cost. Ask how it was.',
    },
    'help-accepted': {
      title_one: 'Help came from close by once',
      title_other: 'Help came from close by {count} times',
      text: 'Accepting help means letting somebody see inside.',
      help: 'Ask who is around this household, and what they already do.',
    },
    'letters-together': {
      title_one: 'One letter was read together with someone',
      title_other: '{count} letters were read together with someone',
      text: 'Reading together does not make a letter smaller. It does mean that somebody is thinking with you.',
      help: 'Offer to sit beside someone for half an hour, with the post on the table.',
    },
    'letters-soon': {
      title_one: 'One of the {of} letters was opened within a day',
      title_other: '{count} of the {of} letters were opened within a day',
      text: 'Opening post takes nerve when you know there is little money.',
      help: 'Write so that the first line says what is needed, and by when.',
    },
    'agreed-in-time': {
      title_one: 'For one bill, something was agreed before any costs were added',
      title_other: 'For {count} bills, something was agreed before any costs were added',
      text: 'It was about: {names}. A fixed day and a fixed amount give some peace of mind.',
      help: 'Call together, and make sure the agreement is put on paper.',
    },
    listened: {
      title_one: 'There was a conversation in which somebody listened',
      title_other: 'There were {count} conversations in which somebody listened',
      text: 'Somebody asked something, and let the answer stand.',
      help: 'Ask two open questions before you propose anything.',
    },
    'ties-grown': {
      title: 'The tie with {names} grew stronger',
      text: 'That came from contact, in both directions.',
      help: 'Ask who is already there before you add another organisation.',
    },
    'sharp-choices': {
      title_one: 'Once something was sharply counted, made or thought up',
      title_other: '{count} times something was sharply counted, made or thought up',
      text: 'Being short of money also makes people sharp: on prices, on dates, on what will still do. There is fair support for that pattern.',
      help: 'See what someone can do before you offer a course.',
    },
    'cheapest-taken': {
      title: '{count} of the {of} things bought were the cheapest there was',
      text: 'Something dearer was affordable too. This is skill.',
      help: 'Ask about prices. You will hear what someone knows.',
    },
    'week-money-lasted': {
      title_one: 'In one week the food money lasted until the last day',
      title_other: 'In {count} weeks the food money lasted until the last day',
      text: 'Something else needed money from the purse at the same time.',
      help: 'At the end of a week, ask how they managed it.',
    },
    'form-steps': {
      title_one: 'One step of an application was done',
      title_other: '{count} steps of an application were done',
      text: 'Together with someone: {togetherCount}. None of this work shows in the account.',
      help: 'Do the first step together. Leave the next one to the person whose step it is.',
    },
    'weak-tie-news': {
      title: 'Somebody further away knew something new',
      text_one: 'Once an address, a date or a beginning came from outside the household’s own circle.',
      text_other:
        'An address, a date or a beginning came from outside the household’s own circle {count} times.',
      help: 'Be that person: give a name, and call together.',
    },
    'went-on': {
      title: 'After {count} attempts that led nowhere, they tried again',
      text: 'On {onDay} it came to nothing for the third time. On {againDay} there was another attempt.',
      help: 'Say out loud what someone did, and which part of it worked.',
    },

    'month-asked': {
      title_one: 'The month asked one thing',
      title_other: 'The month asked {count} things',
      text: 'Letters: {letterCount}. Deadlines: {deadlineCount}. Papers: {paperCount}. Applications: {formCount}. The rest was calling, waiting and going there. On {evenings} days there was a moment to do something, alongside food, work and care.',
      help: 'Count what your organisation asks in a month. Take one thing off.',
    },
    waiting: {
      title: '{valueCents} is waiting for a decision',
      text: 'Handed in: {ofProcedure}. The decision comes around {decisionDay}. Until then the money does not count.',
      help: 'Say when the decision will come, and call if it is going to be later.',
    },
    'behind-steps': {
      title_one: '{valueCents} sat behind one step',
      title_other: '{valueCents} sat behind {count} steps',
      text: '{ofProcedure}. Papers that go with it: {papers}. The first step was there on {onDay}.',
      help: 'Begin the application together, in one sitting, with the papers at hand.',
    },
    'stopped-at-step': {
      title_one: '{valueCents} sat behind one step',
      title_other: '{valueCents} sat behind {count} steps',
      text: '{ofProcedure}. Steps done: {doneCount}. Papers that go with it: {papers}. After {onDay} nothing more happened.',
      help: 'Ask where it got stuck, and do that step together.',
    },
    'sent-back': {
      title: 'An application for {valueCents} came back',
      text: '{ofProcedure}. Papers still missing: {missingCount}. Until {deadlineDay} they can be sent.',
      help: 'Call whoever sent it back, together, and ask what they already have.',
    },
    'ran-out': {
      title: 'An application for {valueCents} ran out',
      text: '{ofProcedure}. Steps done: {doneCount} of {count}. The last day was {deadlineDay}.',
      help: 'Ask whether it can be started again, and make that call together.',
    },
    'not-named': {
      title: '{valueCents} was there, and nobody named it',
      text: '{ofProcedure}. Steps: {count}. Papers that go with it: {papers}. It never came up as something to start this month. It can also be granted without an application.',
      help: 'Mention a scheme without being asked, and work out together whether it fits.',
    },
    'cost-of-short': {
      title: 'Being short of money cost {cents} this month',
      text: 'That was added because the money was not there on the day: extra costs, or a dearer way to pay.',
      help: 'Look at the costs your organisation charges when someone is late.',
    },
    'many-parties': {
      title: 'There were {count} people and organisations to pay at once',
      text: 'With arrears, instalments or a loan. On the first day there were {startCount}. In one study, of 196 households, each one fewer gave room, for the same amount owed.',
      help: 'First ask how many there are, then how much money.',
    },
    'shock-carried': {
      title: 'The blow of {onDay} could be absorbed',
      text: '{freeCents} was free to spend. It led to no arrears and no added costs.',
      help: 'A small buffer is help. Ask whether it is allowed to stay.',
    },
    'small-suitcase': {
      title: '{count} times something had to go to make room for something else',
      text: 'There was something with a price {of} times. With {bufferCents} more at those moments it would have been {slackCount} times. That is a sum about this month, not a law.',
      help: 'Ask what had to go, as well as what was chosen.',
    },
    'help-shares': {
      title_one: 'Once somebody was there',
      title_other: 'Somebody was there {count} times',
      text: 'Close by: {nearCount}. Further away, or a desk: {furtherCount}. Together over a letter or form: {togetherCount}. Those who are close help today. Those further away sometimes know something new.',
      help: 'Draw a map together of who is there. See who is missing.',
    },
    'declined-for-money': {
      title: '{count} times, doing something together cost too much',
      text: 'There was something to do with others or for others, and there was no money for it. That is how a circle of people can shrink.',
      help: 'Cover the cost of taking part, even when the amount is small.',
    },
    'not-knowing': {
      title: 'On {days} of the {of} days, something could not be known',
      text: 'When it would come, whether it would, or how much. It was about: {names}. Not knowing weighs on people in itself, whatever the amount. The evidence for that comes from a small study.',
      help: 'Give a date. A late date helps too.',
    },
  },
}
