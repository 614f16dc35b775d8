import type { AskKind, Asks } from '#debrief'
import { useWords } from '#ui'
import { Fold } from './fold.tsx'
import type { Names } from './names.ts'

const KINDS: readonly AskKind[] = [
  'letters',
  'calls',
  'forms',
  'papers',
  'portals',
  'desks',
  'trips',
  'deadlines',
]

/** What came from outside, by kind: a table whose cells are drawn as well. */
export function AskTable({ asks }: { asks: Asks }) {
  const { t } = useWords()
  const kinds = KINDS.filter((kind) => asks.counts[kind] > 0)
  const most = Math.max(1, ...kinds.map((kind) => asks.counts[kind]))
  return (
    <table class="bars">
      <caption class="sr">{t('debrief.chapter.asks')}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{t('debrief.asksWhat')}</th>
          <th scope="col">{t('debrief.asksCount')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`debrief.ask.${kind}`)}</th>
            <td>
              <span class="bar-cell">
                <i class="bar" style={{ '--part': asks.counts[kind] / most }} />
                <b class="num">{asks.counts[kind]}</b>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Week by week: what was asked, against the actions there were. */
export function AskWeeks({ asks, names }: { asks: Asks; names: Names }) {
  const { t } = useWords()
  return (
    <table class="weeks">
      <caption class="strong">{t('debrief.asksWeeks')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.asksWeekHead')}</th>
          <th scope="col" class="num">
            {t('debrief.asksAsked')}
          </th>
          <th scope="col" class="num">
            {t('debrief.asksHad')}
          </th>
          <th scope="col" class="num">
            {t('debrief.asksGone')}
          </th>
        </tr>
      </thead>
      <tbody>
        {asks.weeks.map(({ from, to, asked, had, used }) => (
          <tr key={from}>
            <th scope="row">
              {from === to ? names.shortDate(from) : span(names.shortDate(from), names.shortDate(to))}
            </th>
            <td class="num">{asked}</td>
            <td class="num">{had}</td>
            <td class="num">{used}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `1–7 mrt`, and `28 feb–3 mrt`: the month is named once where it is the same; never broken. */
function span(from: string, to: string): string {
  const [day = from, ...month] = from.split(/\s/)
  const inOne = to.split(/\s/).slice(1).join(' ') === month.join(' ')
  return `${inOne ? day : from}–${to}`.replace(/\s/g, '\u00a0')
}

/** Every single thing that was asked, with its day. */
export function AskedThings({ asks, names }: { asks: Asks; names: Names }) {
  const { t } = useWords()
  return (
    <Fold label={t('debrief.asksEach')}>
      {KINDS.filter((kind) => asks.asked[kind].length > 0).map((kind) => (
        <div key={kind}>
          <h2 class="minor">{t(`debrief.ask.${kind}`)}</h2>
          <ul class="dated">
            {asks.asked[kind].map(({ day, id }, place) => (
              <li key={`${id} ${day} ${place}`}>
                <span class="num quiet">{names.shortDate(day)}</span>
                <span>{names.anything(id)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Fold>
  )
}
