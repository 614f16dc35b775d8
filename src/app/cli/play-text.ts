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
    `  bandwidth ${(end.bandwidth / 10).toFixed(1)}, needs not met ${end.needsUnmet}, letters unopened ${end.lettersUnopened}, out of view ${report.hidden.length}`,
    '',
  ].join('\n')
}

const euros = (cents: number): string => (cents / 100).toFixed(2).padStart(11)
