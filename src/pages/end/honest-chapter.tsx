import { cards } from '#debrief'
import { Fold, sourceText } from '#debrief/view'
import { Heading, Prose, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

const USUAL = ['debruijn-2022', 'movisie-2024', 'wrr-2017']

/** What an hour cannot show, and where to read on. */
export function HonestChapter() {
  const words = useWords()
  const { t } = words
  const { facts } = useDebrief()
  const seen = facts.findings().flatMap(({ card }) => cards[card].sources[0])
  const sources = [...new Set<string>([...USUAL, ...seen])]
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
            <li key={source}>{sourceText(source, words)}</li>
          ))}
        </ol>
      </Fold>
    </>
  )
}
