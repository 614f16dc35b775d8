import { Heading, Prose, useWords } from '#ui'
import { MomentFigure } from '../common/moment-figure.tsx'
import type { CatalogueEntry } from '../common/month-library.ts'
import { openPanel, usePlace } from '../common/router.ts'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { useTitle } from '../common/use-title.ts'
import { BeginActs } from './begin-acts.tsx'
import { BeliefOffer } from './belief-offer.tsx'
import { BeliefPart } from './belief-part.tsx'
import { MonthFacts } from './month-facts.tsx'

/** The title card: who these people are, what is in this month, and that it is a teaching model. */
export function TitleCard({ entry }: { entry: CatalogueEntry }) {
  const { t, language } = useWords()
  const { panel } = usePlace()
  const face = entry.texts[language]
  useTitle(face?.title ?? '')
  return (
    <>
      <TopBar>
        <span class="push" />
        <button type="button" class="btn text" onClick={() => openPanel('settings')}>
          {t('common.settings')}
        </button>
        <LanguageSwitch />
        <a class="btn plain small" href="/months">
          {t('months.toList')}
        </a>
      </TopBar>
      {panel === 'belief' ? <BeliefPart month={entry.id} /> : <Card entry={entry} />}
    </>
  )
}

function Card({ entry }: { entry: CatalogueEntry }) {
  const { t, language } = useWords()
  const face = entry.texts[language]
  return (
    <main class="title-card" id="main">
      <div class="stack beside">
        <MomentFigure picture={entry.cover ?? ''} level="ruimte" />
        <MonthFacts entry={entry} />
      </div>
      <div class="stack">
        <Heading place={`title ${entry.id}`}>{face?.title}</Heading>
        <div class="story">
          <Prose text={face?.intro ?? ''} />
        </div>
        <p class="note small">{t('months.model')}</p>
        <div class="acts">
          <BeginActs entry={entry} />
        </div>
        <BeliefOffer month={entry.id} />
      </div>
    </main>
  )
}
