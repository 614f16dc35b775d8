import type { ComponentChildren } from 'preact'
import { Heading, useWords } from '#ui'
import { closePanel } from '../common/router.ts'
import { SettingsPanel } from '../settings/settings-page.tsx'
import { AroundPart } from './around-part.tsx'
import { FailedPart } from './failed-part.tsx'
import { LetterPanel } from './letter-panel.tsx'
import { usePlay } from './play-context.ts'
import { PostPanel } from './post-panel.tsx'
import { SourcesPanel } from './sources-panel.tsx'
import { Acts } from './stop-button.tsx'
import { WhyPanel } from './why-panel.tsx'

/** What lies over the day: the reasons behind the meter, the post, a letter, the sources, the settings. */
export function Panel({ name }: { name: string }) {
  const { t, longDate } = useWords()
  const { view } = usePlay()
  const [kind, ...rest] = name.split('/')
  switch (kind) {
    case 'why':
      return (
        <Frame place="why" title={`${t('band.name')}, ${longDate(view.date)}`}>
          <WhyPanel />
        </Frame>
      )
    case 'post':
      return <PostPanel />
    case 'letter':
      return <LetterPanel key={rest.join('/')} id={rest.join('/')} />
    case 'sources':
      return (
        <Frame place="sources" title={t('sources.title')}>
          <SourcesPanel />
        </Frame>
      )
    case 'folder':
    case 'applications':
    case 'people':
    case 'map':
      return <AroundPart name={kind} id={rest.join('/')} />
    case 'settings':
      return <SettingsPanel />
    default:
      return <FailedPart />
  }
}

interface FrameProps {
  place: string
  title: string
  children?: ComponentChildren
}

function Frame({ place, title, children }: FrameProps) {
  const { t } = useWords()
  return (
    <div class="stack over">
      <Heading place={place}>{title}</Heading>
      {children}
      <Acts>
        <button type="button" class="btn plain" aria-keyshortcuts="Escape" onClick={closePanel}>
          {t('why.back')} <kbd>Esc</kbd>
        </button>
      </Acts>
    </div>
  )
}
