import { useWords } from '#ui'
import { Acts } from '../play/stop-button.tsx'
import type { Chapter } from './chapters.ts'
import { CHAPTERS } from './chapters.ts'

/** On to the next chapter, within reach of a thumb; back to the one before. */
export function WalkActs({ chapter }: { chapter: Chapter }) {
  const { t } = useWords()
  const at = CHAPTERS.indexOf(chapter)
  const next = CHAPTERS[at + 1]
  const before = CHAPTERS[at - 1]
  return (
    <div class="walk-acts noprint">
      <Acts
        more={
          before !== undefined && (
            <a class="btn plain" href={`#${before}`} data-back>
              {t('debrief.back', { name: t(`debrief.chapter.${before}`) })}
            </a>
          )
        }
      >
        {next === undefined ? (
          <a class="btn" href="/" data-next>
            {t('end.home')}
          </a>
        ) : (
          <a class="btn" href={`#${next}`} data-next>
            {t('debrief.next', { name: t(`debrief.chapter.${next}`) })}
          </a>
        )}
      </Acts>
    </div>
  )
}
