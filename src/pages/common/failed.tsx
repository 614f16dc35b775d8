import { Heading, useWords } from '#ui'
import type { FetchProblem } from './month-library.ts'
import { TopBar } from './top-bar.tsx'

/** Something could not be had: what happened, what is safe, what now. */
export function FailedPage({ problem, again }: { problem: FetchProblem; again?: () => void }) {
  const { t } = useWords()
  const missing = problem === 'not-found'
  return (
    <>
      <TopBar />
      <main class="plain-page stack" id="main">
        <Heading place={problem}>{t(missing ? 'error.none' : 'error.title')}</Heading>
        <p>{t(missing ? 'error.noneText' : 'error.fetch')}</p>
        <div class="acts">
          {!missing && again !== undefined && (
            <button type="button" class="btn" onClick={again}>
              {t('error.again')}
            </button>
          )}
          <a class="btn plain" href="/">
            {t('error.toHome')}
          </a>
        </div>
      </main>
    </>
  )
}

/** The frame of a page while its data is on its way. */
export function LoadingPage() {
  const { t } = useWords()
  return (
    <>
      <TopBar />
      <main class="plain-page" id="main" aria-busy="true">
        <p class="quiet">{t('common.loading')}</p>
      </main>
    </>
  )
}
