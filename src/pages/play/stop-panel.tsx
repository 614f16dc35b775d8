import { useWords } from '#ui'
import { StoppedPage } from '../common/stopped-page.tsx'
import { usePlay } from './play-context.ts'

/** Stopped in the month: it stands still. */
export function StopPanel() {
  const { game } = usePlay()
  const { t } = useWords()
  return (
    <StoppedPage
      rest={t('stopped.rest')}
      kept={t(game.saving === 'ok' ? 'stopped.kept' : 'stopped.keptNot')}
    />
  )
}
