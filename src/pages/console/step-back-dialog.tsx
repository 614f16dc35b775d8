import { useState } from 'preact/hooks'
import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'
import { titleOf } from './moment-words.ts'

/** Back to an earlier decision. The log keeps both; what came after is lived again. Asks once. */
export function StepBackDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const { view, month, ask } = useConsole()
  const taken = view.decided.filter(({ dropped }) => !dropped).reverse()
  const [to, setTo] = useState(taken[0]?.n ?? 0)
  async function back(event: SubmitEvent) {
    event.preventDefault()
    if (await ask({ type: 'step-back', to })) onClose()
  }
  return (
    <Dialog title={t('console.back.title')} onClose={onClose}>
      <form class="stack" onSubmit={back}>
        <p>{t('console.back.text')}</p>
        <fieldset class="choices pick">
          <legend class="sr">{t('console.back.pick')}</legend>
          {taken.map(({ n, moment, option }) => (
            <label key={n}>
              <input type="radio" name="to" checked={to === n} onChange={() => setTo(n)} />
              <span>
                <b>{titleOf(month, moment)}</b> <Line text={optionText(month, moment, option)} />
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="btn">
          {t('console.back.do')}
        </button>
      </form>
    </Dialog>
  )
}
