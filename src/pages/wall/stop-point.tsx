import { useWords } from '#ui'
import { useWall } from './wall-context.ts'

/** Silence for whoever knows this from their own life: three questions, no house, no clock, no score. */
export function StopPoint() {
  const { small } = useWall()
  const { t } = useWords()
  const Frame = small ? 'div' : 'main'
  return (
    <Frame class="wall-silence" id={small ? undefined : 'main'}>
      <h1>{t('wall.stopPoint.title')}</h1>
      <ol>
        <li>{t('wall.stopPoint.one')}</li>
        <li>{t('wall.stopPoint.two')}</li>
        <li>{t('wall.stopPoint.three')}</li>
      </ol>
    </Frame>
  )
}
