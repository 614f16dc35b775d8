// A played month as text for a terminal.

import type { PlayReport } from './play-report.ts'

/**
 * Decisions, the ledger with its balance, and the end.
 * @param texts the month's texts by key
 */
export function playText(report: PlayReport, texts: Readonly<Record<string, string>>): string {
  const { end } = report
  const opening = end.balance - report.ledger.reduce((sum, line) => sum + line.cents, 0)
  let balance = opening
  const ledger = report.ledger.map(({ day, id, cents, ruleMaker }) => {
    balance += cents
    const name = texts[`bookings.${id}.name`] ?? id
    return `  ${day}  ${name.padEnd(34).slice(0, 34)} ${euros(cents)} ${euros(balance)}  ${ruleMaker}`
  })
  const decisions = report.decisions
    .filter(({ option }) => option !== 'sleep')
    .map(({ day, moment, option }) => `  ${day}  ${moment}=${option}`)
  return [
    `${texts.title ?? report.month} (${report.version}), seed ${report.seed}`,
    '',
    'Decisions',
    ...decisions,
    '',
    'Account',
    `  ${' '.repeat(12)}${'opening'.padEnd(34)} ${' '.repeat(11)} ${euros(opening)}`,
    ...ledger,
    '',
    'End',
    `  balance ${euros(end.balance).trim()}, arrears ${euros(end.arrears).trim()}, in payment plans ${euros(end.inPlans).trim()}, costs added ${euros(end.fees).trim()}`,
    `  bandwidth ${(end.bandwidth / 10).toFixed(1)}, needs not met ${end.needsUnmet}, letters unopened ${end.lettersUnopened}, papers asked ${end.papersAsked}, out of view ${report.hidden.length}`,
    '',
  ].join('\n')
}

/**
 * What a lever made of the same decisions: end figures side by side, the first day that differs, and departures.
 * @param name the lever in words
 */
export function leverText(name: string, own: PlayReport, under: PlayReport): string {
  const rows = (Object.keys(own.end) as (keyof PlayReport['end'])[]).map((key) => {
    const show = key === 'bandwidth' ? tenths : MONEY.has(key) ? euros : count
    return `  ${key.padEnd(18)} ${show(own.end[key])} ${show(under.end[key])}`
  })
  const first = own.days.find((day, n) => JSON.stringify(day) !== JSON.stringify(under.days[n]))?.day
  return [
    `The same decisions, under ${under.lever}: ${name}`,
    '',
    `  ${''.padEnd(18)} ${'as played'.padStart(11)} ${'with lever'.padStart(11)}`,
    ...rows,
    '',
    first === undefined ? 'No day differs.' : `The first day that differs is ${first}.`,
    ...under.departures.map(departureLine),
    '',
  ].join('\n')
}

function departureLine({ day, wanted, took, code }: PlayReport['departures'][number]): string {
  const said = wanted === null ? 'a new moment' : `${wanted.moment}=${wanted.option} no longer applied`
  const went = took === null ? 'left out' : `went on with ${took.moment}=${took.option}`
  return `  ${day}  ${said} (${code}); ${went}`
}

const MONEY: ReadonlySet<string> = new Set(['balance', 'arrears', 'inPlans', 'fees'])
const tenths = (value: number): string => (value / 10).toFixed(1).padStart(11)
const count = (value: number): string => String(value).padStart(11)
const euros = (cents: number): string => (cents / 100).toFixed(2).padStart(11)
