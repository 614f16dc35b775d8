import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { Heading, useWords } from '#ui'

/** When drawing a page fails: says what is safe, and opens the place again from what was kept. */
export function SafePage({ children }: { children: ComponentChildren }) {
  const { t } = useWords()
  const [error] = useErrorBoundary((what) => console.error(what))
  if (error === undefined) return <>{children}</>
  return (
    <main class="plain-page stack" id="main">
      <Heading place="broken">{t('error.broken')}</Heading>
      <p>{t('error.brokenText')}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={() => location.reload()}>
          {t('error.reopen')}
        </button>
        <a class="btn plain" href="/saved">
          {t('saved.title')}
        </a>
      </div>
    </main>
  )
}
