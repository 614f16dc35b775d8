import '../style/console-figures.css'
import type { LocalFigure } from '#session/protocol'
import { FIGURE_LIMITS } from '#session/protocol'
import { Line, useAnnounce, useWords } from '#ui'
import { FigureForm } from './debrief-figure-form.tsx'

interface FiguresProps<F extends LocalFigure> {
  figures: readonly F[]
  /** Whether this device keeps what is added. */
  keeps: boolean
  /** @returns whether it was taken */
  onAdd(figure: LocalFigure): Promise<boolean>
  onRemove(figure: F): void
}

/** The figures of the place itself: what there is, and a form for one more. */
export function Figures<F extends LocalFigure>({ figures, keeps, onAdd, onRemove }: FiguresProps<F>) {
  const { t } = useWords()
  const announce = useAnnounce()
  async function add(figure: LocalFigure): Promise<boolean> {
    const taken = await onAdd(figure)
    if (taken) announce(t('localFigures.added', { what: figure.what }))
    return taken
  }
  return (
    <div class="stack tight" data-figures={figures.length}>
      <p>
        {t('localFigures.lead')} <Line text={t('localFigures.where')} />
      </p>
      {figures.length === 0 && <p class="quiet">{t('localFigures.none')}</p>}
      <ul class="decided figures-kept">
        {figures.map((figure) => (
          <li key={`${figure.figure} ${figure.what} ${figure.place} ${figure.year}`}>
            <span>
              <b>{figure.figure}</b> {figure.what}, {figure.place}.{' '}
              <span class="quiet">{t('localFigures.by', { year: figure.year, source: figure.source })}</span>
            </span>
            <button
              type="button"
              class="btn text"
              onClick={() => {
                onRemove(figure)
                announce(t('localFigures.removed', { what: figure.what }))
              }}
            >
              {t('localFigures.remove')}
              <span class="sr"> {figure.what}</span>
            </button>
          </li>
        ))}
      </ul>
      {figures.length < FIGURE_LIMITS.most ? (
        <FigureForm onAdd={add} />
      ) : (
        <p class="note">{t('localFigures.full', { count: figures.length })}</p>
      )}
      <p class="quiet">{t(keeps ? 'localFigures.kept' : 'localFigures.notKept')}</p>
    </div>
  )
}
