import type { ComponentChildren } from 'preact'
import { Heading, useWords } from '#ui'
import { closePanel } from '../common/router.ts'
import { Acts } from '../play/stop-button.tsx'
import { AroundLinks } from './around-links.tsx'

interface FrameProps {
  place: string
  title: string
  /** Drawings want more room than text. */
  wide?: boolean
  children: ComponentChildren
}

/** The frame of the four views around the household: ways to the others, a heading, and the way back to the day. */
export function AroundFrame({ place, title, wide = false, children }: FrameProps) {
  const { t } = useWords()
  return (
    <div class={`stack over around${wide ? ' wide' : ''}`}>
      <AroundLinks here={place} />
      <Heading place={place}>{title}</Heading>
      {children}
      <Acts>
        <button type="button" class="btn plain" onClick={closePanel}>
          {t('why.back')}
        </button>
      </Acts>
    </div>
  )
}
