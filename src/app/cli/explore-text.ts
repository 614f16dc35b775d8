// What a search found, on one screen.

import type { Figure, Report, RoomForChoice, Spread } from '#explore'
import { keyOfItem, WRITTEN } from '#explore'
import { barWords } from '../explore/words.ts'

/** Items that are not reached and named on the screen; the rest stands in the JSON. */
const NAMED = 8

/** The report for people. @param title of the month */
export function exploreText(report: Report, title: string): string {
  const { plays } = report
  const each = plays.done === 0 ? 0 : plays.decisions / plays.done
  return [
    `${title} (${report.version}), seed ${report.seed}: ${count(plays.done)} random plays of about ${each.toFixed(0)} decisions`,
    ...(report.complete ? [] : [`NOT COMPLETE: ${unfinished(report)}`]),
    '',
    ...reachLines(report),
    '',
    ...spreadLines(report),
    ...roomLines(report.room),
    '',
  ].join('\n')
}

function unfinished({ cuts, plays, room }: Report): string {
  const why = {
    budget: 'the time was up',
    cancelled: 'it was called off',
    'worker-lost': 'a worker was lost',
  }
  const said = cuts.length === 0 ? 'not everything was done' : cuts.map((cut) => why[cut]).join(', ')
  const part = plays.done < plays.asked ? `; ${count(plays.done)} of ${count(plays.asked)} plays` : ''
  return `${said}${part}${room === null ? '; no search for room' : ''}.`
}

function reachLines({ reach }: Report): string[] {
  const written = reach.filter(({ kind }) => WRITTEN.has(kind))
  const steered = written.filter(({ how }) => how === 'steered').length
  const missed = written.filter(({ how }) => how === 'sought' || how === 'not-sought')
  const keys = new Set(missed.map(keyOfItem))
  const roots = missed.filter(({ bars: [first] }) => first?.why !== 'behind' || !keys.has(first.at))
  const named = roots.slice(0, NAMED)
  const all = `Reached: ${written.length - missed.length} of the ${written.length} moments, options, outcomes, letters, steps and results`
  const lines = named.flatMap(({ kind, id, how, bars }) => [
    `  not reached: ${id} (${kind})${how === 'not-sought' ? ', not sought' : ''}`,
    ...bars.slice(0, 2).map((bar) => `    ${barWords(bar)}`),
  ])
  const rest = missed.length - named.length
  return [
    `${all}${steered > 0 ? `, ${steered} of them only by plays steered at them` : ''}.`,
    ...lines,
    ...(rest > 0
      ? [`  and ${rest} more${roots.length > NAMED ? '' : ', which lie behind these'}: --json has them all`]
      : []),
  ]
}

type Show = (value: number) => string

const euros: Show = (value) => (value / 100).toFixed(2)
const tenths: Show = (value) => (value / 10).toFixed(1)
const plain: Show = (value) => String(value)
const minutes: Show = (value) => (value / 60).toFixed(0)

const ROWS: readonly [Figure, string, Show][] = [
  ['balance', 'balance at the end', euros],
  ['arrears', 'arrears at the end', euros],
  ['fees', 'costs added', euros],
  ['bandwidth-end', 'bandwidth at the end', tenths],
  ['bandwidth-mean', '  over the month', tenths],
  ['bandwidth-lowest', '  at its lowest', tenths],
  ['days-ruimte', 'days in ruimte', plain],
  ['days-krap', '  in krap', plain],
  ['days-tunnel', '  in the tunnel', plain],
  ['days-overleven', '  in overleven', plain],
  ['needs-unmet', 'needs not met', plain],
  ['papers-asked', 'papers asked', plain],
  ['trips', 'trips for papers', plain],
  ['seconds', 'minutes of play', minutes],
]

function spreadLines({ spread, plays }: Report): string[] {
  if (spread === null) return []
  const head = ['least', 'lower', 'middle', 'upper', 'most'].map((word) => word.padStart(9)).join('')
  const rows = ROWS.map(([figure, name, show]) => {
    const { least, lower, middle, upper, most } = spread[figure]
    const cells = [least, lower, middle, upper, most].map((value) => show(value).padStart(9)).join('')
    return `  ${name.padEnd(22)}${cells}  ${bars(spread[figure])}`
  })
  const share = (number: number): string => `${((number * 100) / plays.done).toFixed(1)}%`
  return [
    `  ${'Random plays'.padEnd(22)}${head}`,
    ...rows,
    `  In the tunnel or below: ${share(plays.endedInTunnel)} of plays end there, ${share(plays.everInTunnel)} have such a day.`,
    '',
  ]
}

const BLOCKS = ' ▁▂▃▄▅▆▇█'

function bars({ histogram: { counts } }: Spread): string {
  const most = Math.max(1, ...counts)
  return counts.map((each) => BLOCKS[Math.ceil((each * (BLOCKS.length - 1)) / most)] ?? ' ').join('')
}

const SHOW: Readonly<Record<string, Show>> = {
  balance: euros,
  net: euros,
  arrears: euros,
  fees: euros,
  'bandwidth-end': tenths,
  'bandwidth-mean': tenths,
}

function roomLines(room: RoomForChoice | null): string[] {
  if (room === null) return ['Room for choice: not searched.']
  const { aim, measures, policies, seeds, steps } = room
  const how = room.complete ? '' : ', cut short'
  const rows = measures.map(({ measure, best, worst, bound }) => {
    const show = SHOW[measure] ?? plain
    const cell = (value: number | null, by: string): string =>
      `${(value === null ? '-' : show(value)).padStart(9)} ${by.padEnd(9)}`
    return `  ${measure.padEnd(22)}${cell(worst.value, worst.how)}${cell(best.value, best.how)}${cell(bound.value, 'proven')}`.trimEnd()
  })
  const held = policies.map(({ policy, aim: won }) => `${policy} ${won}`).join(', ')
  return [
    `Room for choice (${seeds.length} seeds, ${count(steps)} decisions tried${how})`,
    `  ${''.padEnd(22)}${'worst'.padStart(9).padEnd(19)}${'best'.padStart(9).padEnd(19)}${'no better'.padStart(9)}`,
    ...rows,
    "  Essentials paid, no bill late on any day, no child's need refused, bandwidth krap or better:",
    `    ${WINNABLE[aim.winnable]} (${aim.how}; ${aim.seedsWon.length} of ${aim.seeds.length} seeds).`,
    ...impossibleLine(aim),
    `  Seeds of ${policies[0]?.seeds.length ?? 0} in which a temperament has it: ${held}.`,
  ]
}

function impossibleLine({ impossible, together }: RoomForChoice['aim']): string[] {
  if (impossible.length === 0) return []
  const named = impossible.map((part) => HELD[part])
  return [`    No play can have ${together ? 'all of this at once' : 'this'}: ${named.join('; ')}.`]
}

const HELD: Readonly<Record<RoomForChoice['aim']['impossible'][number], string>> = {
  'essentials-paid': 'essentials paid',
  'no-new-arrears': 'no bill late on any day of the month',
  'no-need-refused': "no child's need refused",
  'bandwidth-krap': 'bandwidth krap or better',
}

const WINNABLE: Readonly<Record<RoomForChoice['aim']['winnable'], string>> = {
  yes: 'can be had',
  'only-with-luck': 'can be had with luck only',
  'not-found': 'no play found that has it all',
  no: 'cannot be had',
}

const count = (number: number): string => number.toLocaleString('en')
