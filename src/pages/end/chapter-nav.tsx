import { useWords } from '#ui'
import type { Chapter } from './chapters.ts'
import { CHAPTERS } from './chapters.ts'

interface ChapterNavProps {
  chapter: Chapter
  been: ReadonlySet<Chapter>
}

/** What there is, beside the chapter on a wide screen, folded above it on a phone. */
export function ChapterNav(props: ChapterNavProps) {
  const { t } = useWords()
  return (
    <>
      <nav class="walk-nav" aria-label={t('debrief.nav')}>
        <Links {...props} />
      </nav>
      <details class="walk-fold" key={props.chapter}>
        <summary>{t('debrief.contents')}</summary>
        <nav aria-label={t('debrief.contents')}>
          <Links {...props} />
        </nav>
      </details>
    </>
  )
}

function Links({ chapter, been }: ChapterNavProps) {
  const { t } = useWords()
  return (
    <ol>
      {CHAPTERS.map((each) => (
        <li key={each}>
          <a href={`#${each}`} aria-current={each === chapter ? 'step' : undefined}>
            {t(`debrief.chapter.${each}`)}
            {been.has(each) && each !== chapter && <span class="sr"> ({t('debrief.been')})</span>}
            {been.has(each) && each !== chapter && <i class="seen" aria-hidden="true" />}
          </a>
        </li>
      ))}
    </ol>
  )
}
