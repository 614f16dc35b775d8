import type { Translated } from '../keys.ts'
import type { debriefCards as nl } from '../nl/debrief-cards.ts'
import { debriefStudies } from './debrief-studies.ts'

export const debriefCards: Translated<typeof nl> = {
  ...debriefStudies,
  card: {
    bandwidth: {
      name: 'Bandwidth',
      says: 'Money worry takes attention: for planning, remembering, keeping at it. How much differs per person. It has nothing to do with how clever someone is.',
      grade: 'The idea: mixed. The size: contested.',
      limit:
        'Research finds small to moderate effects, and disagrees. The meter in this game is a teaching model. It measures nobody.',
    },
    tunnelling: {
      name: 'Tunnel vision',
      says: 'A shortage pulls attention to what presses now. What lies outside is not turned down. It is not seen.',
      grade: 'Mixed, leaning supported.',
      limit:
        'A review of 2022 finds mostly support, with questions about method. It says something about a situation, not about a kind of person.',
    },
    'focus-dividend': {
      name: 'Sharpness',
      says: 'The same attention also makes sharp. Knowing prices, comparing, seeing what each euro pushes out: making do is skill as well.',
      grade: 'Mixed, leaning supported.',
      limit:
        'Several kinds of study point the same way. It depends on the place. Skill does not make a shortage smaller.',
    },
    borrowing: {
      name: 'Borrowing from the future',
      says: 'A loan, arrears or a day’s delay solves today with money of later, often at a price. That fits when there is more later.',
      grade: 'Mixed, leaning supported.',
      limit:
        'The pattern held in games in a laboratory. At home, lack of money by itself explains much of the borrowing.',
    },
    juggling: {
      name: 'Juggling',
      says: 'From one urgent hole to the next: every solution is something new in the air. The number of parties weighs, beside the amount.',
      grade: 'Mixed.',
      limit:
        'The result on the number of parties comes from one programme, with 196 households, not drawn by lot.',
    },
    slack: {
      name: 'Room',
      says: 'Money that is not claimed yet. With room a slip is cheap. Without it the same slip costs a lot.',
      grade: 'Strong: that a buffer prevents costs is arithmetic. Mixed: what room does to the mind.',
      limit: 'Whether money or company helps more follows from our numbers in this game. That is no finding.',
    },
    packing: {
      name: 'The small suitcase',
      says: 'Into a big suitcase you throw everything. In a small one each thing asks what must come out. What is far away and useful often goes first.',
      grade: 'Mixed.',
      limit:
        'A picture that helps. That people with little weigh things sharply has support. That the packing itself takes attention was not studied apart.',
    },
    'scarcity-trap': {
      name: 'The trap',
      says: 'A shortage makes costs, and costs make a new shortage: a bill that does not fit, a charge on top, a letter that stays shut.',
      grade: 'Strong: that charges pile up. Mixed: that it keeps itself going in the mind.',
      limit:
        'In a Dutch panel shortage and avoidance go together, in both directions. That is a link, not yet proof of a cause.',
    },
    hassle: {
      name: 'Hurdles',
      says: 'Knowing that something exists, proving that it is for you, and bearing how you are treated: that takes time, money and nerve. It keeps rights at a distance.',
      grade: 'Strong.',
      limit: 'Found in many countries and schemes. How large it is differs by scheme and by year.',
    },
    avoidance: {
      name: 'Not looking',
      says: 'Not looking at what may hurt gives peace now and a bill later. People of all incomes do it.',
      grade: 'Strong: that it happens. Mixed: why.',
      limit: 'In a Dutch panel, leaving letters shut goes together with money shortage, in both directions.',
    },
    shame: {
      name: 'Shame and asking for help',
      says: 'Feeling less in the eyes of others, about money. Who is ashamed shows less. Then help comes late.',
      grade: 'Mixed to strong.',
      limit:
        'About one in seven adults in the Netherlands is ashamed of their own finances. Most research shows a link.',
    },
    'executive-functions': {
      name: 'A full day',
      says: 'Planning and remembering get harder when stress lasts, and come back when stress falls.',
      grade: 'Mixed to strong for stress in general. Contested: that choosing by itself uses something up.',
      limit:
        'A test in 36 laboratories found almost nothing of that using up. So here it is called a full day. A game says nothing about a mind.',
    },
    'short-term': {
      name: 'Now or later',
      says: 'Letting today weigh more than later. Often that fits the situation: if tomorrow is vague, now is surer.',
      grade: 'Mixed.',
      limit:
        'A review of 2022 calls the evidence not conclusive. Where the essentials were not covered, it is called necessity here.',
    },
    ties: {
      name: 'Ties',
      says: 'Those who are close help today. Those who are different, or work somewhere, know something new. A long shortage makes a circle smaller, since taking part and giving back cost money.',
      grade: 'Strong as a link. Mixed: the cause, and for the Netherlands.',
      limit: 'The largest study is American. What strengthening networks brings has hardly been measured.',
    },
    'learned-helplessness': {
      name: 'After nothing, again and again',
      says: 'After much effort that changes nothing, people stop trying. What can be learned is that something does work: feeling that one’s own doing counts.',
      grade: 'Contested as first stated. Mixed: that a sense of control helps.',
      limit:
        'It began with tests on animals, and its makers later turned their explanation round. It is no trait of anybody.',
    },
    doenvermogen: {
      name: 'Doenvermogen: being able to act',
      says: 'Rules count on citizens who always plan, act and bear setbacks. Nobody always can, and under pressure it works less well. Knowing is not yet doing.',
      grade: 'Strong as a summary for policy. Measurements of single persons: mixed.',
      limit: 'This is about what the system asks. It is no mark for those who played.',
    },
    'poverty-premium': {
      name: 'Having little is dear',
      says: 'With little money the same thing costs more: paying in parts, reminders, credit, small packs.',
      grade: 'Strong: that it exists.',
      limit: 'How much differs by country and year. We found no total for the Netherlands.',
    },
    children: {
      name: 'Children',
      says: 'Children notice strain and being left out. They start with fewer chances in school, in health and in a circle of people. The risk is higher; nothing is fixed.',
      grade: 'Strong: that the risk is raised. Contested: simple claims about the developing mind.',
      limit:
        'Of children in a low-income family in 1995, over nine in ten were not at risk of poverty 25 years later.',
    },
    mistrust: {
      name: 'Careful',
      says: 'When slips are punished and money must go back, asking for nothing is the safe choice.',
      grade: 'Strong in Dutch research on policy. How often: unknown.',
      limit: 'Most of it comes from interviews, not from counts.',
    },
    uncertainty: {
      name: 'Uncertainty',
      says: 'Not knowing when, whether or how much weighs on its own, apart from the amount.',
      grade: 'Mixed.',
      limit:
        'There is a clear result from a small laboratory study, with 45 people. Outside the laboratory the support is indirect.',
    },
  },
}
