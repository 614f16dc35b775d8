import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'

/** Text with `*stress*`, as elements. */
export function Line({ text }: { text: string }) {
  const parts = text.split(/\*([^*]+)\*/)
  return <>{parts.map((part, index) => (index % 2 === 1 ? <em key={`${index}${part}`}>{part}</em> : part))}</>
}

/** A text in paragraphs, parted by empty lines; single line ends stay line ends where `lines` is set. */
export function Prose({ text, lines = false }: { text: string; lines?: boolean }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph, index) => (
          <p key={`${index}${paragraph.slice(0, 12)}`}>
            {lines ? <Lines text={paragraph} /> : <Line text={paragraph} />}
          </p>
        ))}
    </>
  )
}

function Lines({ text }: { text: string }): ComponentChildren {
  return text.split('\n').map((line, index) => (
    <Fragment key={`${index}${line}`}>
      {index > 0 && <br />}
      <Line text={line} />
    </Fragment>
  ))
}
