import { useWords } from '#ui'

/** Silence for whoever knows this from their own life: three questions, no house, no clock, no score. */
export function StopPoint() {
  const { t } = useWords()
  return (
    <main class="wall-silence" id="main">
      <h1>{t('wall.stopPoint.title')}</h1>
      <ol>
        <li>{t('wall.stopPoint.one')}</li>
        <li>{t('wall.stopPoint.two')}</li>
        <li>{t('wall.stopPoint.three')}</li>
      </ol>
    </main>
  )
}
