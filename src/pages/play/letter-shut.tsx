import { useState } from 'preact/hooks'
import type { Decision, LetterView } from '#engine'
import { Heading, useAnnounce, useWords } from '#ui'
import { closePanel } from '../common/router.ts'
import { senderOf } from './letter-values.ts'
import { cameText, channelOf, channelText } from './message-words.ts'
import { usePlay } from './play-context.ts'
import { Acts } from './stop-button.tsx'

/** An envelope: who sent it and when it came, and no more than that. */
export function LetterShut({ letter }: { letter: LetterView }) {
  const { game, month } = usePlay()
  const words = useWords()
  const channel = channelOf(game, letter)
  return (
    <div class="stack over">
      <div class="envelope" data-channel={channel}>
        <p class="small">{cameText(game, letter, words)}</p>
        <Heading place={`letter ${letter.id}`}>{senderOf(game, letter, month)}</Heading>
        {channel === 'letter' && <p class="small">{words.t('letter.to')}</p>}
      </div>
      <p>{channelText('shut', channel, words)}</p>
      <OpenActs letter={letter} />
    </div>
  )
}

/** A letter that its clock has closed; to open it again costs nothing. */
export function LetterClosed({ letter, onOpen }: { letter: LetterView; onOpen(): void }) {
  const { t } = useWords()
  return (
    <div class="stack over">
      <Heading place={`closed ${letter.id}`}>{t('letter.closedTitle')}</Heading>
      <p>{t('letter.closedText')}</p>
      <Acts more={<PutBack />}>
        <button type="button" class="btn" onClick={onOpen}>
          {t('letter.reopen')}
        </button>
      </Acts>
    </div>
  )
}

/** Back to where the letter was. */
export function PutBack() {
  const { t } = useWords()
  return (
    <button type="button" class="btn plain" onClick={closePanel}>
      {t('letter.back')}
    </button>
  )
}

/** Open alone, open with someone who reads along, or put it back. */
function OpenActs({ letter }: { letter: LetterView }) {
  const words = useWords()
  const { t } = words
  const announce = useAnnounce()
  const { game, decide } = usePlay()
  const channel = channelOf(game, letter)
  const [refused, setRefused] = useState('')
  function open(option: Decision['option']) {
    const refusal = decide({ moment: letter.id, option })
    if (refusal === null) announce(channelText('opened', channel, words))
    else setRefused(t(`refused.${refusal.refused}`))
  }
  return (
    <>
      <TogetherAct letter={letter} onOpen={() => open('together')} />
      {refused !== '' && <p class="note">{refused}</p>}
      <Acts more={<PutBack />}>
        <button type="button" class="btn" onClick={() => open('open')}>
          {channelText('open', channel, words)}
        </button>
      </Acts>
    </>
  )
}

/** Reading with somebody at the table, where there is somebody. */
export function TogetherAct({ letter, onOpen }: { letter: LetterView; onOpen(): void }) {
  const { month } = usePlay()
  const { t } = useWords()
  const [reader] = letter.canReadTogether
  if (reader === undefined) return null
  const name = month.person(reader)
  return (
    <p class="together">
      <button type="button" class="btn plain" onClick={onOpen}>
        {t('letter.together', { name })}
      </button>
      <span class="small quiet">{t('letter.togetherCost', { name })}</span>
    </p>
  )
}
