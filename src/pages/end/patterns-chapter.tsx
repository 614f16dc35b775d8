import type { CardId, Finding } from '#debrief'
import { Fold, TheoryCard } from '#debrief/view'
import { Heading, Line, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

const FIRST = 4

/** What was seen, by the concept it belongs to: what it is called, and how sure that is. */
export function PatternsChapter() {
  const { t } = useWords()
  const { facts, names } = useDebrief()
  const byCard = new Map<CardId, Finding[]>()
  for (const finding of facts.findings()) {
    if (finding.kind === 'skill') continue
    byCard.set(finding.card, [...(byCard.get(finding.card) ?? []), finding])
  }
  const cards = [...byCard]
  const show = ([card, findings]: [CardId, Finding[]]) => (
    <TheoryCard key={card} card={card} findings={findings} names={names} />
  )
  return (
    <>
      <Heading place="patterns">{t('debrief.patternsTitle')}</Heading>
      {cards.length === 0 ? (
        <p class="story">{t('debrief.patternsNone')}</p>
      ) : (
        <>
          <p class="story">
            <Line text={t('debrief.patternsLead')} />
          </p>
          {cards.slice(0, FIRST).map(show)}
          {cards.length > FIRST && (
            <Fold label={t('debrief.patternsMore', { count: cards.length - FIRST })}>
              {cards.slice(FIRST).map(show)}
            </Fold>
          )}
        </>
      )}
    </>
  )
}
