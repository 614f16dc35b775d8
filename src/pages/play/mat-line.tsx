import { useWords } from '#ui'
import { AroundLine } from '../system/around-links.tsx'
import { usePlay } from './play-context.ts'

/** The post, at every level: how much lies shut, and the way to it; below it the ways to what stands around the house. */
export function MatLine() {
  const { view } = usePlay()
  const { t } = useWords()
  const shut = view.letters.filter((letter) => letter.opened === 0).length
  const said =
    shut > 0
      ? t('stop.matShut', { count: shut })
      : view.letters.length > 0
        ? t('stop.matRead')
        : t('stop.matNone')
  return (
    <>
      <p class="mat-line">
        <span>
          <b>{t('stop.mat')}</b> {said}
        </span>
        {view.letters.length > 0 && (
          <a class="btn text" href="#post">
            {t('stop.toMat')}
          </a>
        )}
      </p>
      <AroundLine />
    </>
  )
}
