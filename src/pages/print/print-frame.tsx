import type { ComponentChildren } from 'preact'
import { Heading, useWords } from '#ui'
import { HANDED } from '../common/handed-month.ts'
import { gameAddress } from '../common/route.ts'
import { usePlace } from '../common/router.ts'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { useTitle } from '../common/use-title.ts'
import { useDebrief } from '../end/debrief-context.ts'

interface PrintFrameProps {
  /** Name of what is printed, and how to. */
  title: string
  how?: string
  /** Choices of how it is printed. */
  options?: ComponentChildren
  children: ComponentChildren
}

/** Around the sheets on a screen: what they are, the button that prints, the way back. None of it is printed. */
export function PrintFrame({ title, how, options, children }: PrintFrameProps) {
  const { t } = useWords()
  const { kept, slot } = useDebrief()
  const { query } = usePlace()
  useTitle(title)
  return (
    <>
      <TopBar>
        <span class="push" />
        <LanguageSwitch />
      </TopBar>
      <main id="main" class="print-page" data-ready="print">
        <div class="print-head noprint stack">
          <Heading place={title}>{title}</Heading>
          {how !== undefined && <p>{how}</p>}
          {options}
          <div class="acts">
            <button type="button" class="btn" onClick={() => print()}>
              {t('print.act')}
            </button>
            {!query.has(HANDED) && (
              <a class="btn plain" href={`${gameAddress(kept.month, slot, true)}#keep`}>
                {t('print.back')}
              </a>
            )}
          </div>
        </div>
        {children}
      </main>
    </>
  )
}
