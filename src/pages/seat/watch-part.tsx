import { useRef } from 'preact/hooks'
import { LIMITS } from '#session/protocol'
import { Heading, useAnnounce, useWords } from '#ui'
import { Along } from './along.tsx'
import { Glance } from './glance.tsx'
import { LineForm } from './line-form.tsx'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { SeatTally } from './seat-tally.tsx'
import { useAsk } from './use-ask.ts'

const STARTERS = ['one', 'two', 'three'] as const

/** Watching: one question, a short note, and what only this watcher may see. */
export function WatchPart() {
  const { view, drafts, draft } = useSeat()
  const { t } = useWords()
  const announce = useAnnounce()
  const { pending, refused, ask } = useAsk()
  const field = useRef<HTMLTextAreaElement>(null)
  const { task } = view.seat
  const { note } = drafts
  const mine = view.remarks.filter(({ moment }) => moment === view.flow.moment)
  async function keep(event: SubmitEvent) {
    event.preventDefault()
    const text = note.trim()
    if (text === '') announce(t('seat.watch.none'))
    else if (!pending && (await ask({ type: 'remark', text }))) {
      draft({ note: '' })
      announce(t('seat.watch.kept'))
    }
  }
  function start(text: string) {
    draft({ note: `${text} ` })
    field.current?.focus()
  }
  return (
    <SeatFrame
      act={
        <button type="submit" class="btn" form="note" aria-disabled={pending || note.trim() === ''}>
          {t(pending ? 'seat.vote.saving' : note.trim() === '' ? 'seat.watch.none' : 'seat.watch.go')}
        </button>
      }
    >
      <div>
        <Heading place={`watch ${task}`}>{t(`seat.watch.ask.${task ?? 'mood'}`)}</Heading>
        <MomentLine />
      </div>
      <form id="note" class="stack" onSubmit={keep}>
        <div class="seat-field">
          <label for="text">{t('seat.watch.label')}</label>
          <textarea
            id="text"
            ref={field}
            rows={3}
            maxLength={LIMITS.remark}
            value={note}
            aria-describedby="text-note"
            onInput={(event) => draft({ note: event.currentTarget.value })}
          />
          <p class="small quiet" id="text-note">
            {t('seat.chars', { count: note.length, most: LIMITS.remark })}. {t('seat.watch.note')}
          </p>
        </div>
        {note === '' && (
          <fieldset>
            <legend class="strong">{t('seat.watch.starters')}</legend>
            <div class="seat-starters">
              {STARTERS.map((each) => (
                <button
                  key={each}
                  type="button"
                  class="btn plain small"
                  onClick={() => start(t(`seat.watch.starter.${each}`))}
                >
                  {t(`seat.watch.starter.${each}`).replace(':', '')}
                </button>
              ))}
            </div>
          </fieldset>
        )}
        {refused !== '' && <p class="strong">{refused}</p>}
      </form>
      {mine.length > 0 && (
        <section>
          <p class="small strong">{t('seat.watch.mine', { count: mine.length })}</p>
          <ul class="seat-notes">
            {mine.map(({ text }, index) => (
              <li key={`${index}${text}`}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {view.line.open && <LineForm key={view.flow.beat} />}
      <SeatTally />
      <Glance />
      <Overheard />
      <Along options />
    </SeatFrame>
  )
}

function MomentLine() {
  const { view, month } = useSeat()
  const { longDate } = useWords()
  const title = month.text(`moments.${view.flow.moment.split('/')[0] ?? ''}.title`)
  return (
    <p class="small quiet">
      {view.month !== null && `${longDate(view.month.date)}, `}
      {title}
    </p>
  )
}

/** Who holds the overview reads along with two others. */
function Overheard() {
  const { view } = useSeat()
  const { t } = useWords()
  if (view.seat.task !== 'system') return null
  return (
    <details>
      <summary>{t('seat.watch.overheard')}</summary>
      {view.overheard.length === 0 && <p class="quiet">{t('seat.watch.overheardNone')}</p>}
      <ul class="seat-notes">
        {view.overheard
          .slice(-8)
          .reverse()
          .map(({ task, text }, index) => (
            <li key={`${index}${text}`}>
              {task !== null && <span class="quiet">{t(`seat.task.${task}`)}: </span>}
              {text}
            </li>
          ))}
      </ul>
    </details>
  )
}
