import { useState } from 'preact/hooks'
import { Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { FailedPage, LoadingPage } from '../common/failed.tsx'
import type { CatalogueEntry } from '../common/month-library.ts'
import { openPanel } from '../common/router.ts'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { useLoaded } from '../common/use-loaded.ts'
import { useTitle } from '../common/use-title.ts'
import { MonthCard } from './month-card.tsx'
import { TitleCard } from './title-card.tsx'

/** Choose a household with open eyes; or, with a month in the address, its title card. */
export function MonthsPage({ month }: { month: string | null }) {
  const { library } = useApp()
  const catalogue = useLoaded('catalogue', library.catalogue)
  if (catalogue.state === 'loading') return <LoadingPage />
  if (catalogue.state === 'failed') return <FailedPage {...catalogue} />
  if (month === null) return <Chooser entries={catalogue.value} />
  const entry = catalogue.value.find((each) => each.id === month && each.playable)
  return entry === undefined ? <FailedPage problem="not-found" /> : <TitleCard entry={entry} />
}

function Chooser({ entries }: { entries: CatalogueEntry[] }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState(entries.find((entry) => entry.playable)?.id ?? '')
  const entry = entries.find((each) => each.id === chosen)
  useTitle(t('months.document'))
  return (
    <>
      <TopBar>
        <span class="push" />
        <button type="button" class="btn text" onClick={() => openPanel('settings')}>
          {t('common.settings')}
        </button>
        <LanguageSwitch />
        <a class="btn plain small" href="/">
          {t('common.back')}
        </a>
      </TopBar>
      <main class="chooser" id="main">
        <section>
          <Heading place="months">{t('months.title')}</Heading>
          {entries.length === 0 && <p>{t('months.none')}</p>}
          <fieldset class="list">
            <legend class="sr">{t('months.choose')}</legend>
            {entries.map((each) => (
              <ListLine key={each.id} entry={each} chosen={each.id === chosen} onChoose={setChosen} />
            ))}
          </fieldset>
        </section>
        {entry !== undefined && <MonthCard entry={entry} />}
      </main>
    </>
  )
}

interface LineProps {
  entry: CatalogueEntry
  chosen: boolean
  onChoose(id: string): void
}

function ListLine({ entry, chosen, onChoose }: LineProps) {
  const { t, language, monthName } = useWords()
  const face = entry.texts[language]
  return (
    <label>
      <input
        type="radio"
        name="month"
        value={entry.id}
        checked={chosen}
        disabled={!entry.playable}
        onChange={() => onChoose(entry.id)}
      />
      <span>
        <b>{face?.title ?? entry.id}</b>
        <small>{entry.playable ? monthName(entry.month ?? '') : entry.finding}</small>
      </span>
      {entry.minutes !== undefined && (
        <span class="gap">{t('common.minutes', { count: entry.minutes })}</span>
      )}
    </label>
  )
}
