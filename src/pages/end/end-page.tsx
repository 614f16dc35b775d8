import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { useWords } from '#ui'
import { closePanel, openPanel, usePlace } from '../common/router.ts'
import { StoppedPage } from '../common/stopped-page.tsx'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { useTitle } from '../common/use-title.ts'
import { ChapterNav } from './chapter-nav.tsx'
import { ChapterView } from './chapter-view.tsx'
import type { Chapter } from './chapters.ts'
import { CHAPTERS, chapterOf } from './chapters.ts'
import { useDebrief } from './debrief-context.ts'
import { PartialNotice } from './partial-notice.tsx'
import { PlayedMonth } from './use-played.tsx'
import { WalkActs } from './walk-acts.tsx'

/** The debrief of a month that was played here, worked out anew from its log. */
export function EndPage({ month }: { month: string }) {
  return <PlayedMonth month={month} Show={Walk} />
}

/** A walk, chapter by chapter: one thing at a time, with a way on, a way back, and a list of what there is. */
function Walk() {
  const { t } = useWords()
  const { month } = useDebrief()
  const { panel } = usePlace()
  const isStopped = panel === 'stop'
  const chapter = chapterOf(panel)
  const [been, setBeen] = useState<ReadonlySet<Chapter>>(new Set([chapter]))
  useEffect(() => {
    if (!isStopped) setBeen((before) => (before.has(chapter) ? before : new Set([...before, chapter])))
  }, [chapter, isStopped])
  useEscape(isStopped)
  useTitle(t('debrief.document'))
  if (isStopped) return <StoppedPage rest={t('debrief.stopRest')} kept={t('debrief.stopKept')} />
  const at = CHAPTERS.indexOf(chapter)
  return (
    <>
      <TopBar>
        <span class="small quiet kicker">{t('debrief.kicker', { title: month.text('title') })}</span>
        <span class="push" />
        <button type="button" class="btn text" onClick={() => openPanel('settings')}>
          {t('common.settings')}
        </button>
        <LanguageSwitch />
      </TopBar>
      <div class="walk">
        <ChapterNav chapter={chapter} been={been} />
        <main id="main" data-ready="end" data-chapter={chapter}>
          <p class="small quiet place-of">{t('debrief.place', { number: at + 1, of: CHAPTERS.length })}</p>
          <PartialNotice />
          <section class="chapter stack" key={chapter}>
            <ChapterView chapter={chapter} />
          </section>
          <WalkActs chapter={chapter} />
        </main>
      </div>
    </>
  )
}

/** Esc stops, from anywhere; Esc again comes back. */
function useEscape(isStopped: boolean): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      if (isStopped) closePanel()
      else openPanel('stop')
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isStopped])
}
