import type { OrganisationView } from '#engine'
import { useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { AroundFrame } from './around-frame.tsx'
import { Fold } from './fold.tsx'
import { MapGraph } from './map-graph.tsx'
import { knownThrough, nearFirst } from './map-lists.ts'
import { isNarrow } from './nearness.ts'

/** The social map: cards of those met, names of those heard of, fog for the rest; drawn, and the same as a list. */
export function MapPanel() {
  const { view } = usePlay()
  const { t } = useWords()
  const { organisations } = view
  const narrow = isNarrow(view.level)
  const { near, far } = nearFirst(organisations, view.applications, narrow)
  const named = organisations.filter(({ seen }) => seen === 'name')
  const fog = organisations.filter(({ seen }) => seen === 'fog').length
  const graph = <MapGraph organisations={organisations} />
  if (organisations.length === 0)
    return (
      <AroundFrame place="map" title={t('around.map')}>
        <p>{t('socialMap.none')}</p>
      </AroundFrame>
    )
  const others = (
    <>
      {named.length > 0 && (
        <section class="stack tight">
          <h2 class="minor">{t('socialMap.named')}</h2>
          <ul class="named">
            {named.map((organisation) => (
              <Named key={organisation.id} organisation={organisation} />
            ))}
          </ul>
        </section>
      )}
      <p class="small quiet">{fog > 0 ? t('socialMap.fog', { count: fog }) : t('socialMap.allKnown')}</p>
    </>
  )
  return (
    <AroundFrame place="map" title={t('around.map')} wide>
      <p>{t('socialMap.lead')}</p>
      <div class="beside">
        {!narrow && graph}
        <div class="stack">
          <section class="stack tight">
            <h2 class="minor">{t('socialMap.met')}</h2>
            {near.length + far.length === 0 && <p>{t('socialMap.noneMet')}</p>}
            {near.length > 0 && <Cards organisations={near} />}
            <Fold count={far.length}>
              <Cards organisations={far} />
            </Fold>
          </section>
          {narrow ? <Fold count={named.length + fog}>{others}</Fold> : others}
          {narrow && (
            <details class="further">
              <summary>{t('around.drawing')}</summary>
              {graph}
            </details>
          )}
        </div>
      </div>
    </AroundFrame>
  )
}

function Cards({ organisations }: { organisations: readonly OrganisationView[] }) {
  const { month } = usePlay()
  return (
    <ul class="pile">
      {organisations.map(({ id }) => (
        <li key={id}>
          <a href={`#map/${id}`}>
            <b>{month.organisation(id)}</b>
            <span class="small quiet">{month.text(`organisations.${id}.task`)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Named({ organisation }: { organisation: OrganisationView }) {
  const { view, month } = usePlay()
  const { t, list } = useWords()
  const through = knownThrough(organisation, view.organisations).map(month.organisation)
  return (
    <li>
      {month.organisation(organisation.id)}
      {through.length > 0 && (
        <span class="small quiet">, {t('socialMap.via', { names: list(through) })}</span>
      )}
    </li>
  )
}
