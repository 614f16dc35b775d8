import type { Translated } from '../keys.ts'
import type { localFigures as dutch } from '../nl/local-figures.ts'

/** Figures of the place where a group is, as a facilitator brings them. */
export const localFigures: Translated<typeof dutch> = {
  localFigures: {
    title: 'Figures from here',
    wall: 'Here, where we are',
    lead: 'A figure from your own town often says more to a group than a national one. Always give the year and the source with it.',
    where: 'In the debrief they stand at *Honestly*, on the screen and in the report.',
    kept: 'They stay on this device as well, for a next group.',
    notKept: 'This device cannot keep them for a next group.',
    none: 'There is no figure yet.',
    full: 'There are {count}. A group reads no more. Take one away to name another.',
    add: 'Add',
    remove: 'Take away',
    added: 'Added: {what}',
    removed: 'Taken away: {what}',
    take_one: 'Use the figure that is on this device',
    take_other: 'Use the {count} figures that are on this device',
    open: 'Figures from here',
    file: 'Or take them from the log (JSON) of an earlier session',
    fileTook_one: 'One figure found.',
    fileTook_other: '{count} figures found.',
    fileNone:
      'This file holds no figure with a year and a source. Take the log as JSON of a session that had figures.',
    by: '{year}. Source: {source}',
    note: 'The facilitator brought these figures. The game does not count with them.',
    field: {
      place: 'Place',
      what: 'What was counted',
      figure: 'Figure',
      year: 'Year',
      source: 'Source',
    },
    example: {
      place: 'town, district or region',
      what: 'households behind on their energy bill',
      figure: '1 in 9',
      year: '2024, for example',
      source: 'who counted it, and where it can be found',
    },
    wrong: {
      place: 'Write down which place this figure is about.',
      what: 'Write down what was counted.',
      figure: 'Write down the figure, as you would say it.',
      year: 'Give the year, in four digits. Without a year nobody knows whether it still holds.',
      source: 'Give the source. Without a source nobody can check it.',
    },
  },
}
