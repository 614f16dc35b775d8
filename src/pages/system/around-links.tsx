import type { MonthView } from '#engine'
import type { Words } from '#i18n'
import { useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { wantedBy } from './folder-groups.ts'
import { isNarrow } from './nearness.ts'
import { switchPanel } from './switch-panel.ts'

const VIEWS = ['folder', 'applications', 'people', 'map'] as const

/** Ways to the folder, the applications, the people and the social map. */
export function AroundLinks({ here = '' }: { here?: string }) {
  const { view } = usePlay()
  const words = useWords()
  const { t } = words
  return (
    <nav class="around-links" aria-label={t('around.nav')}>
      <ul>
        {VIEWS.map((name) => (
          <li key={name}>
            <a
              href={`#${name}`}
              aria-current={here === name ? 'page' : undefined}
              onClick={here === '' ? undefined : switchPanel}
            >
              <b>{t(`around.${name}`)}</b>
              {here === '' && <span class="small quiet">{inShort(name, view, words)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same ways at a stop. In the tunnel they take one line, and open at a press. */
export function AroundLine() {
  const { view } = usePlay()
  const { t } = useWords()
  const nothing = view.papers.length + view.circle.length + view.organisations.length === 0
  if (nothing && view.applications.length === 0) return null
  if (!isNarrow(view.level)) return <AroundLinks />
  return (
    <details class="around-fold">
      <summary>{t('around.fold')}</summary>
      <AroundLinks />
    </details>
  )
}

/** What one would want to know before going there. */
function inShort(name: (typeof VIEWS)[number], view: MonthView, { t }: Words): string {
  const running = view.applications.filter(({ status }) => status !== 'decided' && status !== 'lapsed')
  const missing = wantedBy(view.applications).size
  const met = view.organisations.filter(({ seen }) => seen === 'card').length
  if (name === 'folder' && missing > 0) return t('around.missing', { count: missing })
  if (name === 'applications' && running.length > 0) return t('around.running', { count: running.length })
  if (name === 'map' && met > 0) return t('around.met', { count: met })
  return ''
}
