import type { LetterView } from '#engine'
import { Heading, useWords } from '#ui'
import { closePanel } from '../common/router.ts'
import { letterTitle, senderOf } from './letter-values.ts'
import { usePlay } from './play-context.ts'
import { Acts } from './stop-button.tsx'

/** The mat: what lies shut, and what has been opened. */
export function PostPanel() {
  const { view } = usePlay()
  const { t } = useWords()
  const shut = view.letters.filter((letter) => letter.opened === 0)
  const opened = view.letters.filter((letter) => letter.opened > 0)
  const lead =
    shut.length > 0
      ? t('mat.lead', { count: shut.length })
      : t(opened.length > 0 ? 'mat.allOpen' : 'mat.none')
  return (
    <div class="stack over post">
      <div>
        <Heading place="post">{t('mat.title')}</Heading>
        <p>
          {lead} {shut.length > 0 && t('mat.free')}
        </p>
      </div>
      <Pile title={t('mat.shut')} letters={shut} />
      <Pile title={t('mat.opened')} letters={opened} />
      <Acts>
        <button type="button" class="btn plain" onClick={closePanel}>
          {t('mat.back')}
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
          <Envelope key={letter.id} letter={letter} />
        ))}
      </ul>
    </section>
  )
}

function Envelope({ letter }: { letter: LetterView }) {
  const { game, month } = usePlay()
  const words = useWords()
  const { t, plainDate } = words
  const isShut = letter.opened === 0
  const name = isShut ? senderOf(game, letter, month) : letterTitle(game, letter, month, words)
  const notes = [
    t('mat.arrived', { date: plainDate(game.dateOf(letter.arrived)) }),
    ...(letter.opened > 0 && !letter.whole ? [t('mat.half')] : []),
    ...(letter.together ? [t('mat.together')] : []),
    ...(letter.whole && letter.deadline > 0
      ? [t('mat.deadline', { date: plainDate(game.dateOf(letter.deadline)) })]
      : []),
  ]
  return (
    <li class={isShut ? 'shut' : ''}>
      <a href={`#letter/${encodeURIComponent(letter.id)}`}>
        <b>{name}</b>
        <span class="small quiet">{notes.join(', ')}</span>
      </a>
    </li>
  )
}
