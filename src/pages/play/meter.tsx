import { Band, useWords } from '#ui'
import { usePlay } from './play-context.ts'

/** The household's bandwidth, and the way to see every term of it. */
export function Meter() {
  const { view } = usePlay()
  const { t } = useWords()
  return (
    <Band value={view.bandwidth} level={view.level}>
      <a class="btn text" href="#why">
        {t('band.why')}
      </a>
    </Band>
  )
}
