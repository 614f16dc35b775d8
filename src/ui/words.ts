import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '#i18n'

/** The words of the language that is on. */
export const WordsContext = createContext<Words | null>(null)

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('Something was drawn before there were words for it.')
  return words
}
