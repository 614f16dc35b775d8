import { useEffect } from 'preact/hooks'
import { Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { FailedPage, LoadingPage } from '../common/failed.tsx'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { useLoaded } from '../common/use-loaded.ts'
import { useTitle } from '../common/use-title.ts'
import { FiguresAhead } from './debrief-figures-start.tsx'
import { SessionList } from './session-list.tsx'
import { StartForm } from './start-form.tsx'
import { useShelve } from './use-shelve.ts'

/** Begin a session, or go on with one of this browser. */
export function StartPage() {
  const { t } = useWords()
  const { library } = useApp()
  const catalogue = useLoaded('catalogue', library.catalogue)
  const shelve = useShelve()
  useTitle(t('console.start.title'))
  useEffect(() => {
    if (catalogue.state !== 'here') return
    for (const { id, playable } of catalogue.value) if (playable) shelve(id).catch(() => undefined)
  }, [catalogue.state])
  if (catalogue.state === 'loading') return <LoadingPage />
  if (catalogue.state === 'failed') return <FailedPage {...catalogue} />
  const months = catalogue.value.filter(({ playable }) => playable)
  return (
    <>
      <TopBar>
        <span class="push" />
        <LanguageSwitch />
        <a class="btn plain small" href="/">
          {t('common.back')}
        </a>
      </TopBar>
      <main class="start-page" id="main">
        <section class="stack">
          <Heading place="console">{t('console.start.title')}</Heading>
          <p>{t('console.start.lead')}</p>
          <StartForm months={months} />
        </section>
        <div>
          <SessionList months={months} />
          <FiguresAhead />
        </div>
      </main>
    </>
  )
}
