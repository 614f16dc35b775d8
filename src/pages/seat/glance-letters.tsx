import type { Glance } from '#session/protocol'
import { useWords } from '#ui'
import { GlanceRow } from './glance-row.tsx'
import { useSeat } from './seat-context.ts'
import { useDateOf } from './use-date-of.ts'

const MOST = 8

/** The post: from whom, since when, open or shut, and until when it counts. */
export function LettersGlance({ glance }: { glance: Extract<Glance, { task: 'letters' }> }) {
  const { month } = useSeat()
  const { t } = useWords()
  const date = useDateOf()
  const { letters } = glance
  if (letters.length === 0) return <p>{t('seat.glance.letters.none')}</p>
  return (
    <dl class="seat-rows">
      {letters
        .slice(-MOST)
        .reverse()
        .map((letter) => {
          const state = letter.missed ? 'missed' : letter.opened === 0 ? 'shut' : 'open'
          return (
            <GlanceRow key={letter.id} name={month.sender(letter.from)}>
              {t(`seat.glance.letters.${state}`, { date: date(letter.arrived) })}
              {state === 'open' && letter.deadline > 0 && (
                <>, {t('seat.glance.letters.until', { date: date(letter.deadline) })}</>
              )}
            </GlanceRow>
          )
        })}
    </dl>
  )
}
