import { chosenByDay, MonthChart, WALL } from '#debrief/view'
import { Line, useWords } from '#ui'
import { shocksOf } from '../end/shock-text.ts'
import { togetherText } from '../end/together-text.ts'
import type { SaidMoment } from '../group-debrief/said-moments.ts'
import { useStep } from './walk-context.ts'

const EMPTY = 5000

/** The month in one picture; after it the moments about which something was written, one by one. */
export function PictureStep() {
  const { walk, said } = useStep()
  const moment = said[walk.item - 1]
  return moment === undefined ? <Picture /> : <Moment {...moment} />
}

function Picture() {
  const words = useWords()
  const { t, money } = words
  const { facts, names, together } = useStep()
  const { days, decisions, shocks } = facts.end().picture
  const [first] = days
  if (first === undefined) return <h1>{t('debrief.pictureNone')}</h1>
  const marks = chosenByDay(decisions).map(({ day, number }) => ({ day, number, texts: [] }))
  const poorest = days.reduce((low, day) => (day.balance < low.balance ? day : low))
  return (
    <>
      <h1>
        {poorest.balance < EMPTY
          ? t('end.pictureTitleEmpty', { date: names.date(poorest.day), amount: money(poorest.balance) })
          : t('end.pictureTitle', { from: money(first.balance), to: money(days.at(-1)?.balance ?? 0) })}
      </h1>
      <MonthChart
        days={days}
        marks={marks}
        shocks={shocksOf(shocks, names, words)}
        names={names}
        still
        size={WALL}
      />
      <p class="wall-quiet">{togetherText(together, names, words)}</p>
    </>
  )
}

const MOST = 3

/** One moment: what was decided, what the minority said, what watchers saw. */
function Moment({ moment, options, day, lines, remarks }: SaidMoment) {
  const { t } = useWords()
  const { names } = useStep()
  return (
    <>
      {day > 0 && <p class="wall-quiet">{names.date(day)}</p>}
      <h1>{names.moment(moment) || names.anything(moment)}</h1>
      {options.map((option) => (
        <p key={option}>
          <Line text={t('groupDebrief.wall.chose', { option: names.option(moment, option) })} />
        </p>
      ))}
      {lines.length > 0 && (
        <div class="wall-minority">
          <p class="wall-quiet">{t('groupDebrief.wall.line')}</p>
          {lines.slice(-MOST).map((line) => (
            <p class="wall-voice" key={line}>
              ‘{line}’
            </p>
          ))}
        </div>
      )}
      {remarks.slice(-MOST).map(({ task, text }, index) => (
        <div key={`${index}${text}`}>
          {task !== null && (
            <p class="wall-quiet">{t('groupDebrief.wall.remark', { task: t(`seat.task.${task}`) })}</p>
          )}
          <p class="wall-voice">{text}</p>
        </div>
      ))}
    </>
  )
}
