import type { OrganisationView } from '#engine'
import { useWords } from '#ui'
import { SourceText } from '../common/source-text.tsx'

/** Where a card comes from, and which of its lines were made up because the source is silent. */
export function CardSource({ organisation }: { organisation: OrganisationView }) {
  const { t, has, list } = useWords()
  const { source, composed } = organisation
  const lines = composed.flatMap((line) => {
    const key = `socialMap.line.${line}`
    return has(key) ? [t(key)] : []
  })
  return (
    <footer class="card-source small quiet">
      {source.illustrative ? (
        <p>{t('socialMap.allComposed')}</p>
      ) : (
        <>
          <p>{t('socialMap.source')}</p>
          <ul>
            {readable(source.from).map((from) => (
              <li key={from}>
                <SourceText source={{ ...source, from }} />
              </li>
            ))}
          </ul>
          {lines.length > 0 && <p>{t('socialMap.composed', { lines: list(lines) })}</p>}
        </>
      )}
    </footer>
  )
}

/** The documents behind a card, one by one; places in them by line number are for whoever writes the town file. */
const readable = (from: string): string[] =>
  from
    .replaceAll(/ \(\d{3}:[^)]*\)/g, '')
    .split(';')
    .map((each) => each.trim())
