import type { LetterView } from '#engine'
import { Heading, Line, Prose, useWords } from '#ui'
import { fill } from '../common/month-words.ts'
import { senderOf } from './letter-values.ts'
import { channelOf, channelText } from './message-words.ts'
import { usePlay } from './play-context.ts'

interface OfficialProps {
  letter: LetterView
  text: string
  values: Readonly<Record<string, string>>
  /** Its sender is the heading of the page. */
  heading?: boolean
}

const FIRST_LINES = 160

/** The letter as it came: on paper, in the sender's own words. In ruimte the phrase that counts is marked. */
export function OfficialLetter({ letter, text, values, heading = false }: OfficialProps) {
  const { game, month } = usePlay()
  const words = useWords()
  const { t, longDate } = words
  const sender = senderOf(game, letter, month)
  const [first = '', ...rest] = text.trim().split(/\n\s*\n/)
  return (
    <article class="letter" aria-label={channelText('said', channelOf(game, letter), words)}>
      <div class="head">
        {heading ? (
          <Heading place={`letter ${letter.id} ${letter.mode}`}>{sender}</Heading>
        ) : (
          <p class="strong">{sender}</p>
        )}
        <p class="num">{longDate(game.dateOf(letter.arrived))}</p>
      </div>
      {letter.mode === 'first-lines' ? (
        <>
          <p>{firstLines(text)} …</p>
          <p class="note small">
            {t(letter.canReadTogether.length > 0 ? 'letter.firstLines' : 'letter.firstLinesAlone')}
          </p>
        </>
      ) : letter.mode === 'folded' ? (
        <>
          <Prose text={first} lines />
          <details>
            <summary>{t('letter.more')}</summary>
            <Prose text={rest.join('\n\n')} lines />
          </details>
        </>
      ) : letter.mode === 'marked' ? (
        <Marked text={text} phrase={fill(month.text(`letters.${letter.letter}.key`), values)} />
      ) : (
        <Prose text={text} lines />
      )}
    </article>
  )
}

/** As far as the eye gets: the first words, up to the end of one. */
function firstLines(text: string): string {
  const flat = text.replaceAll('*', '').replace(/\s+/g, ' ').trim()
  if (flat.length <= FIRST_LINES) return flat
  return flat.slice(0, flat.lastIndexOf(' ', FIRST_LINES))
}

function Marked({ text, phrase }: { text: string; phrase: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => {
          const at = phrase === '' ? -1 : paragraph.indexOf(phrase)
          if (at < 0) return <Prose key={paragraph} text={paragraph} lines />
          return (
            <p key={paragraph}>
              <Line text={paragraph.slice(0, at)} />
              <mark>
                <Line text={phrase} />
              </mark>
              <Line text={paragraph.slice(at + phrase.length)} />
            </p>
          )
        })}
    </>
  )
}
