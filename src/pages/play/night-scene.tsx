import { useEffect } from 'preact/hooks'
import type { Level } from '#engine'
import { Heading, Line, useAnnounce, useWords } from '#ui'
import { DayLines } from './day-lines.tsx'
import { Meter } from './meter.tsx'
import { usePlay } from './play-context.ts'
import { Acts } from './stop-button.tsx'

interface NightProps {
  /** Day and level of the stop before. */
  since: number
  before: Level
  onNext(): void
}

const ORDER: readonly Level[] = ['overleven', 'tunnel', 'krap', 'ruimte']

/** Between two stops: how many days went by, what moved in them, and what the new level does to the page. */
export function NightScene({ since, before, onNext }: NightProps) {
  const { view } = usePlay()
  const { t, longDate } = useWords()
  const announce = useAnnounce()
  const after = view.level
  const rises = ORDER.indexOf(after) > ORDER.indexOf(before)
  const change = after === before ? '' : t(`levelChange.${rises ? 'up' : 'down'}.${after}`)
  useEffect(() => {
    if (change !== '') announce(`${t('band.name')}: ${t(`level.${after}`)}. ${change.replaceAll('*', '')}`)
  }, [])
  return (
    <div class="tell night">
      <Heading place={`night ${since}`}>{t('night.passed', { count: view.day - since })}</Heading>
      <DayLines from={since + 1} to={view.day} />
      <Meter />
      {change !== '' && (
        <p class="note">
          <Line text={change} />
        </p>
      )}
      <Acts>
        <button type="button" class="btn" data-next onClick={onNext}>
          {t('night.next', { date: longDate(view.date) })}
        </button>
      </Acts>
    </div>
  )
}
