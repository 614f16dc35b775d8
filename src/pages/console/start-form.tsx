import { useState } from 'preact/hooks'
import { openRoom } from '#session/client'
import type { Form } from '#session/here'
import { browserClock, openSessionStore, startHere } from '#session/here'
import { isRefused } from '#session/protocol'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import type { CatalogueEntry } from '../common/month-library.ts'
import { go } from '../common/router.ts'
import { refusalText } from './refusal-text.ts'
import { useShelve } from './use-shelve.ts'

type How = Form | 'room'
const WAYS: readonly How[] = ['room', 'laptop', 'screen', 'rehearsal']

/** Which month, and how: with phones, or with nothing but this laptop. */
export function StartForm({ months }: { months: readonly CatalogueEntry[] }) {
  const words = useWords()
  const { t, language } = words
  const { platform, library } = useApp()
  const shelve = useShelve()
  const [month, setMonth] = useState(months[0]?.id ?? '')
  const [how, setHow] = useState<How>('laptop')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')

  async function beginRoom() {
    const opened = await openRoom('', { month, mode: 'phones' })
    if ('unreachable' in opened) setSaid(t('console.start.noServer'))
    else if ('refused' in opened) setSaid(refusalText(opened, words))
    else go(`/console#${opened.code}.${opened.secret}`)
  }
  async function beginHere(form: Form) {
    const data = await library.month(month)
    const card = startHere(
      {
        plan: data.plan,
        cut: data.cut ?? null,
        store: openSessionStore(platform.storage),
        clock: browserClock(platform.now),
      },
      {
        id: platform.newSeed().toString(36),
        form,
        mode: form === 'rehearsal' ? 'phones' : 'hands',
        seed: platform.newSeed(),
      },
    )
    if (isRefused(card)) {
      setSaid(refusalText(card, words))
      return
    }
    await shelve(month)
    go(`/console#here.${card.id}`)
  }
  async function begin(event: SubmitEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setSaid('')
    try {
      await (how === 'room' ? beginRoom() : beginHere(how))
    } catch {
      setSaid(t('error.fetch'))
    }
    setBusy(false)
  }
  return (
    <form class="stack" id="begin" onSubmit={begin}>
      <fieldset class="choices pick">
        <legend class="strong">{t('console.start.month')}</legend>
        {months.map(({ id, texts }) => (
          <label key={id}>
            <input
              type="radio"
              name="month"
              value={id}
              checked={month === id}
              onChange={() => setMonth(id)}
            />
            <span>
              <b>{texts[language]?.title ?? id}</b>
              <span class="quiet block">{texts[language]?.promise}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices pick">
        <legend class="strong">{t('console.start.how')}</legend>
        {WAYS.map((way) => (
          <label key={way}>
            <input type="radio" name="how" value={way} checked={how === way} onChange={() => setHow(way)} />
            <span>
              <b>{t(`console.start.${way}`)}</b>
              <span class="quiet block">{t(`console.start.${way}Note`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {said !== '' && (
        <p class="note" role="alert">
          {said}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="btn" aria-disabled={busy || month === ''}>
          {t('console.start.begin')}
        </button>
      </div>
    </form>
  )
}
