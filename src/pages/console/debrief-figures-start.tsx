import { useState } from 'preact/hooks'
import type { LocalFigure } from '#session/protocol'
import { FIGURE_LIMITS } from '#session/protocol'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { Figures } from './debrief-figures.tsx'
import { FiguresFile } from './debrief-figures-file.tsx'
import { figuresBeyond, keepFigures, keptFigures } from './debrief-figures-kept.ts'

/** Figures of the own place, filled in before there is a group: each session offers to take them over. */
export function FiguresAhead() {
  const { t } = useWords()
  const { platform } = useApp()
  const [figures, setFigures] = useState(() => keptFigures(platform.storage))
  const [keeps, setKeeps] = useState(platform.storage !== null)
  const [isOpen, setOpen] = useState(false)
  const keep = (list: LocalFigure[]) => {
    setFigures(list)
    setKeeps(keepFigures(platform.storage, list))
  }
  return (
    <details class="figures-ahead" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('localFigures.title')}</summary>
      {isOpen && (
        <>
          <Figures
            figures={figures}
            keeps={keeps}
            onAdd={async (figure) => {
              keep([...figuresBeyond(figures, [figure]), figure])
              return true
            }}
            onRemove={(figure) => keep(figuresBeyond(figures, [figure]))}
          />
          {figures.length < FIGURE_LIMITS.most && (
            <FiguresFile
              onTake={(found) =>
                keep([...figures, ...figuresBeyond(found, figures)].slice(0, FIGURE_LIMITS.most))
              }
            />
          )}
        </>
      )}
    </details>
  )
}
