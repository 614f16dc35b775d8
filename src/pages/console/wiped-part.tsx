import { Heading, useWords } from '#ui'

/** The session is over and nothing of it is left. */
export function WipedPart() {
  const { t } = useWords()
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
