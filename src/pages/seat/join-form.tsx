import { useState } from 'preact/hooks'
import type { SeatRole } from '#session/protocol'
import { Heading, useWords } from '#ui'
import { NicknameField } from './nickname-field.tsx'
import { useSeat } from './seat-context.ts'
import { SeatBare } from './seat-frame.tsx'
import { useAsk } from './use-ask.ts'

const WAYS = ['any', 'decide', 'watch', 'quiet'] as const
type Way = 'any' | SeatRole

/** The way in: no name needed, how to take part, and what it is about. */
export function JoinForm() {
  const { texts, month } = useSeat()
  const { t, list } = useWords()
  const { pending, refused, ask } = useAsk()
  const [nickname, setNickname] = useState('')
  const [way, setWay] = useState<Way>('any')
  const about = Object.keys(texts)
    .filter((key) => key.startsWith('content.'))
    .map((key) => month.text(key))
  function join(event: SubmitEvent) {
    event.preventDefault()
    if (pending) return
    const name = nickname.trim()
    void ask({
      type: 'join',
      ...(name === '' ? {} : { nickname: name }),
      ...(way === 'any' ? {} : { wish: way }),
    })
  }
  return (
    <SeatBare
      act={
        <button type="submit" class="btn" form="join" aria-disabled={pending}>
          {t(pending ? 'seat.join.going' : 'seat.join.go')}
        </button>
      }
    >
      <Heading place="join">{t('seat.join.title')}</Heading>
      <p class="seat-voice">{t('seat.join.lead')}</p>
      {about.length > 0 && <p class="note small">{t('seat.join.about', { list: list(about) })}</p>}
      <form id="join" class="stack" onSubmit={join}>
        <NicknameField value={nickname} onType={setNickname} />
        <fieldset class="opts">
          <legend class="strong">{t('seat.join.how')}</legend>
          {WAYS.map((each) => (
            <label class="opt" key={each}>
              <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
              <span>
                <span class="what">{t(`seat.join.${each}`)}</span>
                <span class="cost">{t(`seat.join.${each}Note`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {refused !== '' && <p class="strong">{refused}</p>}
      </form>
    </SeatBare>
  )
}
