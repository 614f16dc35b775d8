import { useState } from 'preact/hooks'
import type { FigureField, FigureFields, LocalFigure } from '#session/protocol'
import { FIGURE_FIELDS, FIGURE_LIMITS, figureFrom, wrongIn } from '#session/protocol'
import { useWords } from '#ui'

const EMPTY: FigureFields = { place: '', what: '', figure: '', year: '', source: '' }
const YEAR_LENGTH = 4

/** Place, what was counted, figure, year and source; without one of them it says what to do, and takes nothing. */
export function FigureForm({ onAdd }: { onAdd(figure: LocalFigure): Promise<boolean> }) {
  const { t } = useWords()
  const [fields, setFields] = useState(EMPTY)
  const [wrong, setWrong] = useState<FigureField | null>(null)
  async function add(event: SubmitEvent) {
    event.preventDefault()
    const missing = wrongIn(fields)
    setWrong(missing)
    const figure = figureFrom(fields)
    if (missing !== null || figure === null) {
      document.getElementById(`figure-${missing}`)?.focus()
      return
    }
    // The place stays: the next figure is mostly of the same town.
    if (await onAdd(figure)) setFields({ ...EMPTY, place: fields.place })
  }
  return (
    <form class="stack tight figure-form" noValidate onSubmit={add}>
      {FIGURE_FIELDS.map((field) => (
        <div key={field} class="field" data-field={field}>
          <label for={`figure-${field}`}>{t(`localFigures.field.${field}`)}</label>
          <input
            id={`figure-${field}`}
            type="text"
            inputMode={field === 'year' ? 'numeric' : undefined}
            maxLength={field === 'year' ? YEAR_LENGTH : FIGURE_LIMITS[field]}
            placeholder={t(`localFigures.example.${field}`)}
            autocomplete="off"
            value={fields[field]}
            aria-invalid={wrong === field}
            aria-describedby={wrong === field ? 'figure-wrong' : undefined}
            onInput={(event) => {
              setFields({ ...fields, [field]: event.currentTarget.value })
              if (wrong === field) setWrong(null)
            }}
          />
          {wrong === field && (
            <p class="note" id="figure-wrong" role="alert">
              {t(`localFigures.wrong.${field}`)}
            </p>
          )}
        </div>
      ))}
      <div class="row">
        <button type="submit" class="btn">
          {t('localFigures.add')}
        </button>
      </div>
    </form>
  )
}
