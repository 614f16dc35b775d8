import type { OrganisationView } from '#engine'
import { useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { whomItKnows } from './map-lists.ts'
import { switchPanel } from './switch-panel.ts'

/** Whom an organisation knows: a way to the card where there is one, a name, or only that there are more. */
export function KnownThere({ organisation }: { organisation: OrganisationView }) {
  const { view, month } = usePlay()
  const { t } = useWords()
  const { named, unknown } = whomItKnows(organisation, view.organisations)
  if (named.length + unknown === 0) return <>{t('socialMap.knowsNobody')}</>
  return (
    <ul class="ways">
      {named.map(({ id, seen }) => (
        <li key={id}>
          {seen === 'card' ? (
            <a href={`#map/${id}`} onClick={switchPanel}>
              {month.organisation(id)}
            </a>
          ) : (
            month.organisation(id)
          )}
        </li>
      ))}
      {unknown > 0 && <li class="quiet">{t('socialMap.knowsMore', { count: unknown })}</li>}
    </ul>
  )
}
