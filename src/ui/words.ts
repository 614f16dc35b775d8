import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '#i18n'
import { wordsIn } from '#i18n'

/** The words of the language that is on. */
export const WordsContext = createContext<Words>(wordsIn('nl'))

export const useWords = (): Words => useContext(WordsContext)
