import type { Source } from '#engine'
import { useWords } from '#ui'
import { namesYear, sourceTitle, withoutPlaces } from './source-title.ts'

/** A source with who made it and its year, as a link where it is an address; or that the amount is made up. */
export function SourceText({ source }: { source: Source }) {
  const { t } = useWords()
  if (source.illustrative)
    return (
      <>
        {source.asOf === ''
          ? t('sources.illustrativeBare')
          : t('sources.illustrative', { year: source.asOf })}
      </>
    )
  const address = /^https?:\/\/\S+$/.test(source.from) ? source.from : null
  const from = withoutPlaces(source.from)
  if (address === null) return <>{namesYear(from) ? from : t('sources.asOf', { from, year: source.asOf })}</>
  return (
    <>
      <a href={address} rel="noreferrer" target="_blank" lang="nl">
        {sourceTitle(address)}
      </a>
      , {source.asOf}
    </>
  )
}
