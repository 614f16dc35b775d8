import { cards, readOn } from '#debrief'
import { Fold, sourceText } from '#debrief/view'
import { Heading, Prose, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

/** What an hour cannot show, and where to read on. */
export function HonestChapter() {
  const words = useWords()
  const { t, has } = words
  const { facts } = useDebrief()
  const seen = facts.findings().flatMap(({ card }): readonly string[] => cards[card].sources.slice(0, 1))
  const sources = [...new Set<string>([...readOn, ...seen])]
  const whyOf = (source: string): string => {
    const key = `readOn.${source}`
    return has(key) ? t(key) : ''
  }
  return (
    <>
      <Heading place="honest">{t('end.honestTitle')}</Heading>
      <div class="story">
        <Prose text={t('end.honestText')} />
      </div>
      <p class="note">{t('debrief.talk')}</p>
      <Fold label={t('debrief.readTitle')}>
        <p class="small quiet">{t('debrief.readLead')}</p>
        <ol class="read-on">
          {sources.map((source) => (
            <li key={source}>
              {sourceText(source, words)}
              {whyOf(source) !== '' && <span class="quiet"> {whyOf(source)}</span>}
            </li>
          ))}
        </ol>
      </Fold>
    </>
  )
}
