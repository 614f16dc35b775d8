import type { ComponentChildren } from 'preact'
import type { LetterView } from '#engine'
import { Heading, Prose, useWords } from '#ui'
import { letterTitle } from './letter-values.ts'
import { cameText } from './message-words.ts'
import { usePlay } from './play-context.ts'
import { RuleLine } from './rule-line.tsx'

interface TwinProps {
  letter: LetterView
  text: string
  children: ComponentChildren
}

const LONGEST_HEADLINE = 60

/** The same letter in plain words: what counts first, as its heading, then the rest. */
export function PlainTwin({ letter, text, children }: TwinProps) {
  const { game, month } = usePlay()
  const words = useWords()
  const { t } = words
  const { headline, rest } = headlineOf(text)
  return (
    <section class="twin stack" aria-label={t('letter.plain')}>
      <div>
        <p class="small quiet">
          {letterTitle(game, letter, month, words)},{' '}
          {t('letter.plainNote', { came: cameText(game, letter, words) })}
        </p>
        <Heading place={`letter ${letter.id} ${letter.mode}`}>
          {headline === '' ? letterTitle(game, letter, month, words) : headline}
        </Heading>
      </div>
      <div class="story">{rest === '' ? <p>{t('letter.noTwin')}</p> : <Prose text={rest} />}</div>
      {children}
      <RuleLine letter={letter} />
    </section>
  )
}

/** The first sentence as a heading, where it is short enough for one. */
function headlineOf(text: string): { headline: string; rest: string } {
  const flat = text.trim()
  const end = flat.search(/[.?](\s|$)/)
  if (end < 0 || end > LONGEST_HEADLINE || end + 1 >= flat.length) return { headline: '', rest: flat }
  return { headline: flat.slice(0, end + (flat[end] === '?' ? 1 : 0)), rest: flat.slice(end + 1).trim() }
}
