import type { LetterView } from '#engine'
import { Heading, Icon, Prose, useWords } from '#ui'
import { closePanel } from '../common/router.ts'
import { letterTitle, letterValues, senderOf } from './letter-values.ts'
import { cameText, channelOf } from './message-words.ts'
import { usePlay } from './play-context.ts'
import { Acts } from './stop-button.tsx'

/** The mat: what lies shut, and what has been opened. */
export function PostPanel() {
  const { view } = usePlay()
  const { t } = useWords()
  const shut = view.letters.filter((letter) => letter.opened === 0)
  const missed = view.letters.filter((letter) => letter.missed)
  const opened = view.letters.filter((letter) => letter.opened > 0 && !letter.missed)
  const lead =
    shut.length > 0
      ? t('mat.lead', { count: shut.length })
      : t(opened.length > 0 ? 'mat.allOpen' : 'mat.none')
  return (
    <div class="stack over post">
      <div>
        <Heading place="post">{t('mat.title')}</Heading>
        <p>
          {lead} {shut.length > 0 && t('mat.free')}{' '}
          {missed.length > 0 && t('message.missedLead', { count: missed.length })}
        </p>
      </div>
      <Pile title={t('mat.shut')} letters={shut} />
      <Pile title={t('message.missed')} letters={missed} />
      <Pile title={t('mat.opened')} letters={opened} />
      <Acts>
        <button type="button" class="btn plain" aria-keyshortcuts="Escape" onClick={closePanel}>
          {t('mat.back')} <kbd>Esc</kbd>
        </button>
      </Acts>
    </div>
  )
}

function Pile({ title, letters }: { title: string; letters: LetterView[] }) {
  if (letters.length === 0) return null
  return (
    <section class="stack tight">
      <h2 class="minor">{title}</h2>
      <ul class="pile">
        {letters.map((letter) => (
          <Message key={letter.id} letter={letter} />
        ))}
      </ul>
    </section>
  )
}

function Message({ letter }: { letter: LetterView }) {
  return letter.missed ? <Missed letter={letter} /> : <Envelope letter={letter} />
}

/** A call or a visit that nobody heard: that it was there, and what of it is left. It cannot be opened. */
function Missed({ letter }: { letter: LetterView }) {
  const { game, month } = usePlay()
  const words = useWords()
  const { t } = words
  const left = month.text(`letters.${letter.letter}.missed`, letterValues(game, letter, month, words))
  return (
    <li class="missed">
      <div>
        <p class="head-line">
          <Icon name={channelOf(game, letter)} />
          <b>{senderOf(game, letter, month)}</b>
        </p>
        <p class="small quiet">{cameText(game, letter, words)}</p>
        {left === '' ? (
          <p class="small">{t('message.missedBare')}</p>
        ) : (
          <div class="story">
            <Prose text={left} />
          </div>
        )}
      </div>
    </li>
  )
}

function Envelope({ letter }: { letter: LetterView }) {
  const { game, month } = usePlay()
  const words = useWords()
  const { t, plainDate } = words
  const isShut = letter.opened === 0
  const channel = channelOf(game, letter)
  const name = isShut ? senderOf(game, letter, month) : letterTitle(game, letter, month, words)
  const notes = [
    cameText(game, letter, words),
    ...(letter.opened > 0 && !letter.whole ? [t('mat.half')] : []),
    // a call or a visit that came in was heard, not read with anybody
    ...(letter.together && channel !== 'call' && channel !== 'visit' ? [t('mat.together')] : []),
    ...(letter.whole && letter.deadline > 0
      ? [t('mat.deadline', { date: plainDate(game.dateOf(letter.deadline)) })]
      : []),
  ]
  return (
    <li class={isShut ? 'shut' : ''} data-channel={channel}>
      <a href={`#letter/${encodeURIComponent(letter.id)}`}>
        <span class="head-line">
          <Icon name={channel} />
          <b>{name}</b>
        </span>
        <span class="small quiet">{notes.join(', ')}</span>
      </a>
    </li>
  )
}
