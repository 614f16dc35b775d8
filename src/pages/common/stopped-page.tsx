import { Heading, useWords } from '#ui'
import { closePanel } from './router.ts'

interface StoppedProps {
  /** Says that nothing hurries. */
  rest: string
  /** Says what is kept, and where. */
  kept: string
}

/** Stopped. Nothing is asked and nothing of the month is shown; rest first, then the way back or out. */
export function StoppedPage({ rest, kept }: StoppedProps) {
  const { t } = useWords()
  return (
    <main class="stopped" id="main">
      <div class="stack">
        <Heading place="stop">{t('stopped.title')}</Heading>
        <p class="story">{t('stopped.text')}</p>
        <p>{rest}</p>
        <p class="quiet">{kept}</p>
        <div class="acts">
          <a class="btn" href="/">
            {t('stopped.leave')}
          </a>
          <button type="button" class="btn plain" onClick={closePanel}>
            {t('stopped.goOn')} <kbd>Esc</kbd>
          </button>
        </div>
      </div>
    </main>
  )
}
