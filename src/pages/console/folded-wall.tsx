import type { Carrier, WallView } from '#session/protocol'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { Wall } from '../wall/wall.tsx'
import { useConsole } from './console-context.ts'
import type { MainAct } from './use-main-act.ts'

interface FoldedProps {
  wall: Carrier<WallView>
  main: MainAct | null
  onBack(): void
}

/** One screen: the wall over the console, with the way back and the act that leads on. */
export function FoldedWall({ wall, main, onBack }: FoldedProps) {
  const { t } = useWords()
  const { platform } = useApp()
  const { plan, texts, busy } = useConsole()
  return (
    <div class="folded">
      <Wall carrier={wall} plan={plan} texts={texts} join={null} now={platform.now} />
      <nav class="folded-acts" aria-label={t('console.wall.folded')}>
        <button type="button" class="btn plain small" onClick={onBack}>
          {t('console.wall.unfold')}
        </button>
        {main !== null && main.waits === null && (
          <button
            type="button"
            class="btn small"
            aria-keyshortcuts="Enter"
            aria-disabled={busy}
            onClick={main.act}
          >
            {main.label} <kbd>Enter</kbd>
          </button>
        )}
      </nav>
    </div>
  )
}
