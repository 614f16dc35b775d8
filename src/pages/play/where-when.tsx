import { useWords } from '#ui'
import { usePlay } from './play-context.ts'

/** Day, hour and place of the stop, in one quiet line. */
export function WhereWhen() {
  const { view } = usePlay()
  const { t, has, longDate, timeOfDay } = useWords()
  const place = `place.${view.stop.place}`
  const date = longDate(view.date)
  if (view.stop.stop.kind === 'evening') return <p class="small quiet">{t('stop.dayEnds', { date })}</p>
  return (
    <p class="small quiet">
      {t('stop.at', {
        date,
        time: timeOfDay(view.stop.minute),
        place: has(place) ? t(place) : t('place.elsewhere'),
      })}
    </p>
  )
}
