import { useState } from 'preact/hooks'
import type { SaveEntry } from '#session/local'
import { Heading, useAnnounce, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { removeBeside } from '../common/beside-game.ts'
import { openPanel } from '../common/router.ts'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { useLoaded } from '../common/use-loaded.ts'
import { useTitle } from '../common/use-title.ts'
import { ImportGame } from './import-game.tsx'
import { KeptGame } from './kept-game.tsx'

/** The games on this device: play on, read back, keep as a file, delete; and bring one in. */
export function SavedPage() {
  const { saves, library, platform } = useApp()
  const { t } = useWords()
  const announce = useAnnounce()
  const [entries, setEntries] = useState(() => saves.list())
  const catalogue = useLoaded('catalogue', library.catalogue)
  const months = catalogue.state === 'here' ? catalogue.value : null
  useTitle(t('saved.document'))
  function remove(entry: SaveEntry) {
    saves.remove(entry.key)
    removeBeside(platform.storage, entry.key)
    setEntries(saves.list())
    announce(t('saved.removed'))
  }
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
      <main class="plain-page stack" id="main">
        <Heading place="saved">{t('saved.title')}</Heading>
        <p>{t('saved.lead')}</p>
        {entries.length === 0 && <p class="quiet">{t('saved.none')}</p>}
        <ul class="kept">
          {entries.map((entry) => (
            <KeptGame key={entry.key} entry={entry} months={months} onRemove={() => remove(entry)} />
          ))}
        </ul>
        <ImportGame onImported={() => setEntries(saves.list())} />
      </main>
    </>
  )
}
