// What barred something, in a sentence, with its line.

import type { Bar } from '#explore'

const words: Readonly<Record<Bar['why'], (bar: Bar) => string>> = {
  condition: ({ what }) => `Never held when it was asked: \`${what}\`.`,
  together: ({ what }) => `Its parts held at times, never all together: \`${what}\`.`,
  luck: () => 'Its chance never fell.',
  earlier: ({ at }) => `What stands before it was always taken: \`${idOf(at)}\`.`,
  money: () => 'There was never enough money for it.',
  actions: () => 'There was never an action left for it.',
  view: () => 'It was never in view.',
  behind: ({ at }) => `It lies behind \`${idOf(at)}\`, which was not reached.`,
  ladder: ({ at, what }) =>
    at.startsWith('booking:')
      ? `\`${idOf(at)}\` never got to the step ${what}.`
      : `No bill got to this step of its ladder${what === '' ? '' : ` (${what})`}.`,
  closed: ({ what }) => `It could not be done: ${what}.`,
  'month-ends': () => 'The month ends before it would come.',
  rare: () => 'Nothing that bars it was found: no play came to it.',
}

/** One sentence, with the line of the month file behind it where there is one. */
export function barWords(bar: Bar): string {
  const text = words[bar.why](bar)
  return bar.line === 0 ? text : `${text.slice(0, -1)} (line ${bar.line}).`
}

const idOf = (key: string): string => key.replace(/^[a-z]+:/, '').replace(/#.*$/, '')
