import { useLayoutEffect } from 'preact/hooks'
import { Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { forgetHanded } from '../common/handed-month.ts'

/** The session is over and nothing of it is left. */
export function WipedPart() {
  const { t } = useWords()
  const { platform } = useApp()
  useLayoutEffect(() => forgetHanded(platform.storage), [platform])
  return (
    <main class="plain-page stack" id="main">
      <Heading place="wiped">{t('console.wiped.title')}</Heading>
      <p>{t('console.wiped.text')}</p>
      <div class="acts">
        <a class="btn" href="/console">
          {t('console.wiped.again')}
        </a>
        <a class="btn plain" href="/">
          {t('error.toHome')}
        </a>
      </div>
    </main>
  )
}
