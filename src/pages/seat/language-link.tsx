import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '#i18n'
import { useWords } from '#ui'

/** Changes the language of the page; null where it cannot be changed. */
export const LanguageContext = createContext<((language: Language) => void) | null>(null)

/** The other language, one press away. */
export function LanguageLink() {
  const change = useContext(LanguageContext)
  const { t, language } = useWords()
  if (change === null) return null
  const other: Language = language === 'nl' ? 'en' : 'nl'
  return (
    <button type="button" class="btn text" lang={other} onClick={() => change(other)}>
      {t('common.otherLanguage')}
    </button>
  )
}
