import type { ComponentChildren } from 'preact'
import { useErrorBoundary, useLayoutEffect, useState } from 'preact/hooks'
import type { Language, Words } from '#i18n'
import { loadSeatWords } from '#i18n'
import { LiveRegion, WordsContext } from '#ui'
import { keepSettings, readSettings } from '../common/settings.ts'
import type { Entrance } from './entrance.ts'
import { GoneSeat } from './gone-seat.tsx'
import { LanguageContext } from './language-link.tsx'
import { SeatPage } from './seat-page.tsx'

interface JoinAppProps {
  /** The words to begin with. */
  words: Words
  storage: Storage | null
  /** The door that was knocked at before this page was drawn; null without a code. */
  entrance: Entrance | null
}

/** A page that is a seat and nothing else, so that a phone on a poor network has little to fetch. */
export function JoinApp({ words: first, storage, entrance }: JoinAppProps) {
  const [words, setWords] = useState(first)
  const settings = readSettings(storage, first.language)
  async function change(language: Language) {
    const loaded = await loadSeatWords(language)
    keepSettings(storage, { ...settings, language })
    setWords(loaded)
  }
  useLayoutEffect(() => {
    document.documentElement.lang = words.language
    document.documentElement.classList.toggle('text-large', settings.size === 'large')
    document.documentElement.classList.toggle('text-larger', settings.size === 'larger')
  }, [words])
  return (
    <WordsContext.Provider value={words}>
      <LanguageContext.Provider value={change}>
        <LiveRegion>
          <SafeSeat>
            <SeatPage
              path={location.pathname}
              storage={storage}
              get={(address) => fetch(address)}
              entrance={entrance}
            />
          </SafeSeat>
        </LiveRegion>
      </LanguageContext.Provider>
    </WordsContext.Provider>
  )
}

/** When drawing the seat fails: the seat itself is with the session, and the page can be loaded again. */
function SafeSeat({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary((what) => console.error(what))
  if (error !== undefined) return <GoneSeat why={null} />
  return children
}
