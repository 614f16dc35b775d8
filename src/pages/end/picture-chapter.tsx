import { chosenByDay, DecisionKeys, Fold, MonthChart, MonthTable, useNarrow } from '#debrief/view'
import { Heading, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'
import { NextPart } from './next-part.tsx'
import { shocksOf } from './shock-text.ts'

const EMPTY = 5000
const TUNNEL = 450

/** The month in one picture, the same in a table, what each number in it stands for, and how the next month begins. */
export function PictureChapter() {
  const words = useWords()
  const { t, money } = words
  const narrowScreen = useNarrow()
  const { facts, names } = useDebrief()
  const { days, decisions, shocks } = facts.end().picture
  const marks = chosenByDay(decisions).map(({ day, number, chosen }) => ({
    day,
    number,
    texts: chosen.map(({ moment, option }) => names.option(moment, option)),
  }))
  const [first] = days
  if (first === undefined) return <Heading place="picture">{t('debrief.pictureNone')}</Heading>
  const poorest = days.reduce((low, day) => (day.balance < low.balance ? day : low))
  const narrow = days.filter((day) => day.bandwidth < TUNNEL).length
  const shown = { days, marks, names, shocks: shocksOf(shocks, names, words) }
  const title =
    poorest.balance < EMPTY
      ? t('end.pictureTitleEmpty', { date: names.date(poorest.day), amount: money(poorest.balance) })
      : t('end.pictureTitle', { from: money(first.balance), to: money(days.at(-1)?.balance ?? 0) })
  return (
    <>
      <Heading place="picture">{title}</Heading>
      <MonthChart {...shown} />
      <p>{narrow === 0 ? t('end.narrowNone') : t('end.narrow', { count: narrow })}</p>
      <Fold label={t('end.decision', { count: decisions.length, days: marks.length })} open={!narrowScreen}>
        <p class="small quiet">{t('end.decisionWhat')}</p>
        <DecisionKeys marks={marks} names={names} />
      </Fold>
      {shown.shocks.length > 0 && (
        <Fold label={t('end.shocks')}>
          <ul class="dated">
            {shown.shocks.map(({ day, text }) => (
              <li key={`${day} ${text}`}>
                <span class="num quiet">{names.shortDate(day)}</span>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold label={t('end.tableOpen')} class="table-part">
        <MonthTable {...shown} />
      </Fold>
      <Fold label={t('end.nextTitle')}>
        <NextPart />
      </Fold>
      <p class="small quiet">{t('end.model')}</p>
    </>
  )
}
