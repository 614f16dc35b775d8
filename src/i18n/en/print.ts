import type { Translated } from '../keys.ts'
import type { print as dutch } from '../nl/print.ts'

/** What is printed: the fan, the report, the page for a portfolio. */
export const print: Translated<typeof dutch> = {
  print: {
    back: 'Back to the debrief',
    act: 'Print',
    plain: 'For a plain printer: black on white, without tints',
    fan: 'Fan',
    fanTitle: 'Fan, {title}',
    fanHow: 'Print on A4 landscape, cut along the dotted line and punch the hole.',
    fanNone: 'No cards come from this month. Too little happened to say something about.',
    fanSheet: 'Sheet {number} of {of}',
    fanFoot:
      'Cut along the dotted line, punch the hole. From {title}. A teaching model: it says something about the situation, little about a person.',
    happens: 'What happens',
    youCan: 'What you can do',
    noOption: 'There was no good option.',
    report: 'Report',
    reportTitle: 'Report, {title}',
    reportPage: 'Page {number} of {of}',
    reportSkills: 'What went well',
    reportAsks: 'What the month asked',
    reportPicture: 'The month in a picture',
    reportDecisions: 'Decisions',
    reportMakers: 'Who made the rule',
    reportLevers: 'The same choices, other circumstances',
    reportLever: 'Circumstance',
    reportMet: '{people} people and {organisations} organisations. Asked for a paper {asked} times.',
    reportFindings: 'What it is called',
    reportNote:
      'A teaching model. The meter is the household’s and measures nobody. One hour with a way out: it says something about the situation, little about a person.',
    reportMore_one: 'and one more',
    reportMore_other: 'and {count} more',
    portfolio: 'Portfolio',
    portfolioTitle: 'A month in another house: {title}',
    portfolioMonth: 'Played: {title}, {days} days, {count} decisions.',
    portfolioChoices: 'My choices',
    portfolioCompetences: 'What I practised',
    portfolioNone: 'The choices of this month name no competences.',
    portfolioReflection: 'What I wrote',
    portfolioEmpty: 'Nothing written yet. That can be done in the debrief.',
    portfolioFindings: 'What I saw',
    portfolioNote: 'Made on the student’s own device. Krap keeps none of it.',
  },
}
