import type { Translated } from '../keys.ts'
import type { consoleVote as dutch } from '../nl/console-vote.ts'

/** The vote as the console runs it. */
export const consoleVote: Translated<typeof dutch> = {
  vote: {
    count: '{voted} of {of} have voted',
    secret: 'You do not see what anybody chooses either.',
    all: 'Everybody has voted.',
  },
  'close-vote': {
    title: 'Not everybody has voted yet',
    missing_one: 'No vote yet from seat {seats}.',
    missing_other: 'No vote yet from seats {seats}.',
    away: 'away',
    nobody: 'No seat decides at the moment. Give a seat that role first, or vote with hands.',
    none: 'If you close now there is no result. You decide then, with a reason the group sees.',
    do_one: 'Close with {count} vote',
    do_other: 'Close with {count} votes',
    doNone: 'Close without votes',
    wait: 'Wait a moment',
  },
  hands: {
    title: 'Hands up: count letter by letter',
    none: 'Count the hands first',
    for: 'Hands for {letter}',
    less: 'One hand fewer for {letter}',
    more: 'One hand more for {letter}',
    sum_one: '{count} hand counted',
    sum_other: '{count} hands counted',
  },
  tally: {
    phones: 'This was voted',
    hands: 'So many hands',
    even: 'No option has the most votes',
    none: 'Nobody has voted',
    blank_one: '{count} blank vote',
    blank_other: '{count} blank votes',
  },
}
