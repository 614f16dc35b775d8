import type { Source } from '#engine'
import { useWords } from '#ui'

/** A source with its year, as a link where it is an address; or that the amount is made up. */
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
  if (address === null) return <>{t('sources.asOf', { from: source.from, year: source.asOf })}</>
  return (
    <>
      <a href={address} rel="noreferrer" target="_blank">
        {new URL(address).hostname.replace(/^www\./, '')}
      </a>
      , {source.asOf}
    </>
  )
}
