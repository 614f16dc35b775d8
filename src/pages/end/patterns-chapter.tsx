import type { CardId, Finding } from '#debrief'
import { Fold, TheoryCard, useNarrow } from '#debrief/view'
import { Heading, Line, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

const FIRST = { narrow: 2, wide: 4 }

/** What was seen, by the concept it belongs to: what it is called, and how sure that is. */
export function PatternsChapter() {
  const { t } = useWords()
  const { facts, names } = useDebrief()
  const byCard = new Map<CardId, Finding[]>()
  for (const finding of facts.findings()) {
    if (finding.kind === 'skill') continue
    byCard.set(finding.card, [...(byCard.get(finding.card) ?? []), finding])
  }
  const chosen = (findings: readonly Finding[]): boolean => findings.some(({ kind }) => kind === 'pattern')
  const cards = [...byCard].sort(([, one], [, other]) => Number(chosen(one)) - Number(chosen(other)))
  const first = useNarrow() ? FIRST.narrow : FIRST.wide
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
          <div class="theories">{cards.slice(0, first).map(show)}</div>
          {cards.length > first && (
            <Fold label={t('debrief.patternsMore', { count: cards.length - first })}>
              <div class="theories">{cards.slice(first).map(show)}</div>
            </Fold>
          )}
        </>
      )}
    </>
  )
}
