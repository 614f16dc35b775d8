import { useEffect, useRef, useState } from 'preact/hooks'
import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'
import { lettersOf } from './moment-words.ts'
import { overruleOrder } from './overrule-order.ts'

const LONGEST = 280

/**
 * Decides otherwise than the group, or where the group is even: with a reason that stays in the log. What won is left
 * out, what shares the lead stands first.
 */
export function OverruleDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const { view, month, ask } = useConsole()
  const leading = view.tally?.leading ?? null
  const options = overruleOrder(view.options, view.tally)
  const letterOf = lettersOf(view, month)
  const choices = useRef<HTMLFieldSetElement>(null)
  useEffect(() => choices.current?.querySelector('input')?.focus(), [])
  const [option, setOption] = useState('')
  const [reason, setReason] = useState('')
  const ready = options.some((each) => each.option === option) && reason.trim() !== ''
  async function decide(event: SubmitEvent) {
    event.preventDefault()
    if (ready && (await ask({ type: 'decide', beat: view.flow.beat, option, reason: reason.trim() })))
      onClose()
  }
  return (
    <Dialog
      title={t(leading === null ? 'console.overrule.even' : 'console.overrule.title')}
      onClose={onClose}
    >
      <form class="stack" onSubmit={decide}>
        <fieldset class="choices pick" ref={choices}>
          <legend class="sr">{t('console.overrule.pick')}</legend>
          {options.map(({ option: each, votes }) => (
            <label key={each}>
              <input
                type="radio"
                name="option"
                value={each}
                checked={option === each}
                onChange={() => setOption(each)}
              />
              <b class="letter-box">{letterOf(each)}</b>
              <span>
                <Line text={optionText(month, view.flow.moment, each)} />
                {votes !== null && (
                  <span class="quiet block">
                    {votes === 0 ? t('wall.reveal.none') : t('wall.reveal.votes', { count: votes })}
                  </span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="reason">{t('console.overrule.reason')}</label>
          <textarea
            id="reason"
            rows={2}
            maxLength={LONGEST}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <p class="quiet">{t('console.overrule.note')}</p>
        </div>
        <button type="submit" class="btn" aria-disabled={!ready}>
          {t(ready ? 'console.overrule.decide' : 'console.overrule.first')}
        </button>
      </form>
    </Dialog>
  )
}
