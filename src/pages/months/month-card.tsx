import { useWords } from '#ui'
import { MomentFigure } from '../common/moment-figure.tsx'
import type { CatalogueEntry } from '../common/month-library.ts'
import { MonthFacts } from './month-facts.tsx'

/** The chosen month beside the list. */
export function MonthCard({ entry }: { entry: CatalogueEntry }) {
  const { t, language } = useWords()
  const face = entry.texts[language]
  return (
    <article class="month-card" aria-labelledby="month-title">
      <MomentFigure picture={entry.cover ?? ''} level="ruimte" />
      <div class="txt stack">
        <h2 id="month-title">{face?.title}</h2>
        <p class="voice promise">{face?.promise}</p>
        <MonthFacts entry={entry} />
        <p class="note small">{t('months.yourself')}</p>
        <div class="acts">
          <a class="btn" href={`/months/${entry.id}`}>
            {t('months.open')}
          </a>
        </div>
      </div>
    </article>
  )
}
