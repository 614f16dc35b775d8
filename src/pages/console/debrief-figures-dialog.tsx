import { useState } from 'preact/hooks'
import type { LocalFigure, NumberedFigure } from '#session/protocol'
import { FIGURE_LIMITS } from '#session/protocol'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { useConsole } from './console-context.ts'
import { Figures } from './debrief-figures.tsx'
import { figuresBeyond, keepFigures, keptFigures } from './debrief-figures-kept.ts'
import { Dialog } from './dialog.tsx'

/** Figures of the place where this group is; those of an earlier group can be taken over at a press. */
export function FiguresDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const { platform } = useApp()
  const { view, ask } = useConsole()
  const [kept, setKept] = useState(() => keptFigures(platform.storage))
  const [keeps, setKeeps] = useState(platform.storage !== null)
  const { figures } = view
  const room = FIGURE_LIMITS.most - figures.length
  const others = figuresBeyond(kept, figures).slice(0, room)
  const keep = (list: readonly LocalFigure[]) => {
    setKept([...list])
    setKeeps(keepFigures(platform.storage, list))
  }
  async function add(figure: LocalFigure): Promise<boolean> {
    const taken = await ask({ type: 'add-figure', figure })
    if (taken) keep([figure, ...figuresBeyond(kept, [figure])].slice(0, FIGURE_LIMITS.most))
    return taken
  }
  async function takeOver() {
    for (const figure of others) await ask({ type: 'add-figure', figure })
  }
  const remove = async (figure: NumberedFigure) => {
    if (await ask({ type: 'remove-figure', figure: figure.n })) keep(figuresBeyond(kept, [figure]))
  }
  return (
    <Dialog title={t('localFigures.title')} onClose={onClose}>
      {others.length > 0 && (
        <div class="row">
          <button type="button" class="btn plain" data-take onClick={() => void takeOver()}>
            {t('localFigures.take', { count: others.length })}
          </button>
        </div>
      )}
      <Figures figures={figures} keeps={keeps} onAdd={add} onRemove={(figure) => void remove(figure)} />
    </Dialog>
  )
}
