import type { ComponentChildren } from 'preact'
import { useWords } from '#ui'
import { useApp } from './app-context.ts'

/** The bar on top of every page: the mark that leads home, what the page puts in it, and at the end the way out. */
export function TopBar({ children }: { children?: ComponentChildren }) {
  const { t } = useWords()
  return (
    <header class="top">
      <a class="mark" href="/" aria-label={t('common.home')}>
        Krap
      </a>
      {children}
    </header>
  )
}

/** The other language, one press away. */
export function LanguageSwitch() {
  const { settings, change } = useApp()
  const { t } = useWords()
  const other = settings.language === 'nl' ? 'en' : 'nl'
  return (
    <button type="button" class="btn text" lang={other} onClick={() => change({ language: other })}>
      {t('common.otherLanguage')}
    </button>
  )
}
