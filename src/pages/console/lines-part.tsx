import { useState } from 'preact/hooks'
import { useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { saidOtherwise } from './minority.ts'

const LONGEST = 140

/** Lines of who chose otherwise: shown, hidden where they hurt, and written down for who has no phone. Asked only where somebody did. */
export function LinesPart() {
  const { t } = useWords()
  const { view, ask } = useConsole()
  const [text, setText] = useState('')
  const who = saidOtherwise(view)
  const may = who !== null && view.acts.includes('line')
  if (!may && view.lines.length === 0) return null
  async function keep(event: SubmitEvent) {
    event.preventDefault()
    const said = text.trim()
    if (said !== '' && (await ask({ type: 'line', beat: view.flow.beat, text: said }))) setText('')
  }
  const question = t(who === 'others' ? 'console.lines.writeOthers' : 'console.lines.write')
  return (
    <div class="stack tight">
      {view.lines.length > 0 && (
        <>
          <h2 class="minor">{t(who === 'others' ? 'console.lines.titleOthers' : 'console.lines.title')}</h2>
          <ul class="lines">
            {view.lines.map((each) => (
              <li key={each.line}>
                <q class={each.hidden ? 'quiet' : ''}>{each.text}</q>
                <button
                  type="button"
                  class="btn text"
                  onClick={() => void ask({ type: 'hide-line', line: each.line, hidden: !each.hidden })}
                >
                  {t(each.hidden ? 'console.lines.show' : 'console.lines.hide')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {may && (
        <form class="one-line" onSubmit={keep}>
          <label class="sr" for="minority">
            {question}
          </label>
          <input
            id="minority"
            value={text}
            maxLength={LONGEST}
            placeholder={question}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="btn plain small" aria-disabled={text.trim() === ''}>
            {t('console.lines.keep')}
          </button>
        </form>
      )}
    </div>
  )
}
