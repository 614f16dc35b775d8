import { useState } from 'preact/hooks'
import { Heading, useAnnounce, useWords } from '#ui'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { useAsk } from './use-ask.ts'

const ROWS = [
  { row: 'r0', cells: ['c0', 'c1'] },
  { row: 'r1', cells: ['c2', 'c3'] },
  { row: 'r2', cells: ['c4', 'c5'] },
] as const
const KEYS = ROWS.flatMap(({ cells }) => [...cells])

/** Where one looked for the cause of a hard event: one of six boxes. The group sees only how many chose each. */
export function CausesPart() {
  const { view } = useSeat()
  const { t } = useWords()
  const announce = useAnnounce()
  const { pending, refused, ask } = useAsk()
  const mine = view.causes?.mine ?? null
  const [cell, setCell] = useState<number | null>(mine)
  const kept = mine !== null && mine === cell
  async function keep(event: SubmitEvent) {
    event.preventDefault()
    if (cell === null || pending || kept) return
    if (await ask({ type: 'cause', beat: view.flow.beat, cell })) announce(t('seat.causes.kept'))
  }
  return (
    <SeatFrame
      act={
        <button type="submit" class="btn" form="causes" aria-disabled={cell === null || pending || kept}>
          {t(
            pending
              ? 'seat.vote.saving'
              : cell === null
                ? 'seat.vote.first'
                : kept
                  ? 'seat.causes.kept'
                  : mine === null
                    ? 'seat.causes.go'
                    : 'seat.causes.change',
          )}
        </button>
      }
    >
      <div>
        <Heading place="causes">{t('seat.causes.title')}</Heading>
        <p class="small quiet">{t('seat.causes.note')}</p>
      </div>
      <form id="causes" class="stack" onSubmit={keep}>
        {ROWS.map(({ row, cells }) => (
          <fieldset class="opts" key={row}>
            <legend class="strong">{t(`seat.causes.rows.${row}`)}</legend>
            {cells.map((each) => (
              <label class="opt" key={each}>
                <input
                  type="radio"
                  name="cell"
                  checked={cell === KEYS.indexOf(each)}
                  onChange={() => setCell(KEYS.indexOf(each))}
                />
                <span class="what">{t(`seat.causes.cells.${each}`)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </form>
      {refused !== '' && <p class="strong">{refused}</p>}
    </SeatFrame>
  )
}
