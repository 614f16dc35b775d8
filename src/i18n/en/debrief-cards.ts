import type { Translated } from '../keys.ts'
import type { debriefCards as nl } from '../nl/debrief-cards.ts'
import { debriefStudies } from './debrief-studies.ts'

export const debriefCards: Translated<typeof nl> = {
  ...debriefStudies,
  card: {
    bandwidth: {
      name: 'Bandwidth',
      says: 'Money worry takes up attention: for planning, remembering, keeping going. How much differs from person to person. It has nothing to do with how clever someone is.',
      grade: 'The idea: mixed. The size: contested.',
      limit:
        'Research finds small to moderate effects, and disagrees. The meter in this game is a teaching model. It measures nobody.',
    },
    tunnelling: {
      name: 'Tunnel vision',
      says: 'A shortage pulls attention to what is pressing now. What lies outside is not turned down. It is not seen.',
      grade: 'Mixed, mostly in support.',
      limit:
        'A review of 2022 finds mostly support, with questions about method. It is about a situation, not about a kind of person.',
    },
    'focus-dividend': {
      name: 'Sharpness',
      says: 'That same attention also makes people sharp. Knowing prices, comparing, seeing what each euro pushes out: making do is a skill too.',
      grade: 'Mixed, mostly in support.',
      limit:
        'Several kinds of study point the same way. It depends on the setting. Skill does not make a shortage smaller.',
    },
    borrowing: {
      name: 'Borrowing from the future',
      says: 'A loan, arrears or a day’s delay solves today with tomorrow’s money, often at a price. That makes sense if there is more money later.',
      grade: 'Mixed, mostly in support.',
      limit:
        'The pattern held in games in a laboratory. At home, the lack of money alone explains much of the borrowing.',
    },
    juggling: {
      name: 'Juggling',
      says: 'From one urgent gap to the next: every solution puts something new in the air. How many there are to pay weighs on people, as well as how much.',
      grade: 'Mixed.',
      limit:
        'The result on how many there are to pay comes from one programme, with 196 households that were not picked at random.',
    },
    slack: {
      name: 'Room',
      says: 'Money that is not spoken for yet. With room, a slip is cheap. Without it, the same slip costs a lot.',
      grade: 'Strong: that a buffer prevents costs is arithmetic. Mixed: what room does for the mind.',
      limit:
        'Whether money or company helps more follows from our own numbers in this game. That is not a finding.',
    },
    packing: {
      name: 'The small suitcase',
      says: 'You can throw everything into a big suitcase. With a small one, each thing you pack means something else must come out. What is useful but far away often goes first.',
      grade: 'Mixed.',
      limit:
        'An image that helps. There is support for the idea that people with little weigh things up sharply. Whether the packing itself takes attention was not studied separately.',
    },
    'scarcity-trap': {
      name: 'The trap',
      says: 'A shortage leads to costs, and costs lead to a new shortage: a bill that cannot be paid, a charge on top, a letter that stays shut.',
      grade: 'Strong: that charges pile up. Mixed: that the mind keeps it going.',
      limit:
        'In a Dutch panel shortage and avoidance go together, in both directions. That is a link, not proof of a cause.',
    },
    hassle: {
      name: 'Hurdles',
      says: 'Knowing that something exists, proving that it is for you, and bearing how you are treated: that takes time, money and nerve. It keeps people from what they have a right to.',
      grade: 'Strong.',
      limit: 'Found in many countries and schemes. The size differs from scheme to scheme and year to year.',
    },
    avoidance: {
      name: 'Not looking',
      says: 'Not looking at what may hurt gives peace now and a bill later. People on every income do it.',
      grade: 'Strong: that it happens. Mixed: why.',
      limit:
        'In a Dutch panel, leaving letters shut and being short of money go together, in both directions.',
    },
    shame: {
      name: 'Shame and asking for help',
      says: 'Feeling small in the eyes of others because of money. People who are ashamed show less. So help comes late.',
      grade: 'Mixed to strong.',
      limit:
        'About one in seven adults in the Netherlands is ashamed of their own finances. Most research shows a link.',
    },
    'executive-functions': {
      name: 'A full day',
      says: 'Planning and remembering get harder when stress goes on, and come back when it eases.',
      grade: 'Mixed to strong for stress in general. Contested: that choosing in itself uses something up.',
      limit:
        'A test in 36 laboratories found almost no sign of that. So here it is called a full day. A game says nothing about anyone’s mind.',
    },
    'short-term': {
      name: 'Now or later',
      says: 'Letting today count for more than later. Often that fits the situation: if tomorrow is uncertain, now is safer.',
      grade: 'Mixed.',
      limit:
        'A review from 2022 calls the evidence inconclusive. Where the essentials were not covered, we call it necessity here.',
    },
    ties: {
      name: 'Ties',
      says: 'Those who are close help today. Those who are different, or work somewhere, know something new. A long shortage makes the circle smaller, because joining in and giving back cost money.',
      grade: 'Strong as a link. Mixed: the cause, and for the Netherlands.',
      limit: 'The largest study is American. What it helps to strengthen networks has hardly been measured.',
    },
    'learned-helplessness': {
      name: 'When nothing works, again and again',
      says: 'After a lot of effort that changes nothing, people stop trying. What people can learn is that something does work: the feeling that what you do counts.',
      grade: 'Contested as first stated. Mixed: that a sense of control helps.',
      limit:
        'It began with tests on animals, and the people behind it later turned their explanation round. It is not anybody’s character.',
    },
    doenvermogen: {
      name: 'Doenvermogen: being able to act',
      says: 'Rules assume citizens who can always plan, act and take setbacks. Nobody always can, and under pressure it gets harder. Knowing is not the same as doing.',
      grade: 'Strong as a summary for policy. Measuring individual people: mixed.',
      limit: 'This is about what the system asks. It is not a grade for the people who played.',
    },
    'poverty-premium': {
      name: 'Having little is expensive',
      says: 'With little money the same thing costs more: paying in parts, reminders, credit, small packs.',
      grade: 'Strong: that it exists.',
      limit: 'How much differs by country and year. We found no total for the Netherlands.',
    },
    children: {
      name: 'Children',
      says: 'Children notice strain and being left out. They start with fewer chances at school, in health and in the people around them. The risk is higher; nothing is fixed.',
      grade: 'Strong: that the risk is raised. Contested: simple claims about the developing mind.',
      limit:
        'Of children in a low-income family in 1995, over nine in ten were not at risk of poverty 25 years later.',
    },
    mistrust: {
      name: 'Careful',
      says: 'When slips are punished and money has to be paid back, asking for nothing is the safe choice.',
      grade: 'Strong in Dutch research on policy. How often: unknown.',
      limit: 'Most of it comes from interviews, not from counts.',
    },
    uncertainty: {
      name: 'Uncertainty',
      says: 'Not knowing when, whether or how much weighs on people in itself, whatever the amount.',
      grade: 'Mixed.',
      limit:
        'There is a clear result from one small laboratory study, with 45 people. Outside the laboratory, the support is indirect.',
    },
  },
}
