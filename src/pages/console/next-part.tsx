import { useWords } from '#ui'
import { dateOfDay } from '../common/date-of-day.ts'
import { useNow } from '../common/use-now.ts'
import { useConsole } from './console-context.ts'
import { useClock } from './console-head.tsx'
import { titleOf } from './moment-words.ts'

/** Minutes of being late from which leaving something out is proposed. */
const WORTH_SAYING = 2

/** What comes next and when, and what to leave out when it gets late. */
export function NextPart() {
  const { t, plainDate, list } = useWords()
  const clock = useClock()
  const { view, month, plan, ask, open, now: hostNow } = useConsole()
  const now = useNow(hostNow, true)
  const { upcoming, pace, flow } = view
  const coming = upcoming.filter(({ skipped }) => !skipped)
  const next = coming[0]
  if (next === undefined) return <p class="next quiet">{t('console.next.none')}</p>
  const here = pace.left - coming.reduce((sum, { minutes }) => sum + minutes, 0)
  const day = (n: number) => plainDate(dateOfDay(plan.month, n))
  const begun = flow.beat > 0
  const end = now + (pace.minutes - pace.spent) * 60_000
  const late = pace.spent + pace.left - pace.minutes >= WORTH_SAYING
  const names = (late ? pace.skip : []).map((moment) => `‘${titleOf(month, moment)}’`)
  async function skip() {
    for (const moment of pace.skip) await ask({ type: 'skip', moment, skip: true })
  }
  return (
    <div class="next">
      <h2 class="minor">
        {begun
          ? t('console.next.at', { time: clock(now + here * 60_000), count: next.minutes })
          : t('console.next.first', { count: next.minutes })}
      </h2>
      <p class="voice title">{titleOf(month, next.moment)}</p>
      <p class="quiet">
        {next.from === next.to
          ? day(next.from)
          : t('console.next.between', { from: day(next.from), to: day(next.to) })}
        . {begun ? t('console.next.left', { count: coming.length, minutes: pace.left }) : ''}
      </p>
      {names.length > 0 && (
        <p>{t('console.next.skip', { time: clock(end), names: list(names), count: names.length })}</p>
      )}
      <div class="row">
        <button type="button" class="btn plain small" onClick={() => open('ahead')}>
          {t('console.next.ahead')}
        </button>
        {names.length > 0 && (
          <button type="button" class="btn plain small" onClick={() => void skip()}>
            {t('console.next.doSkip', { count: names.length })}
          </button>
        )}
        <button type="button" class="btn plain small" onClick={() => open('plan')}>
          {t('console.next.plan')}
        </button>
      </div>
    </div>
  )
}
