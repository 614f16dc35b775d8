import type { ApplicationView } from '#engine'
import { Icon, useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { decisionText } from './application-words.ts'
import { Fold } from './fold.tsx'
import { isNarrow } from './nearness.ts'
import type { Station } from './stations.ts'
import { stationsOf } from './stations.ts'

interface LineProps {
  application: ApplicationView
  title: string
}

/** The stations of an application, as a line. In the tunnel only where it stands now is open, the rest is folded. */
export function StationLine({ application, title }: LineProps) {
  const { view } = usePlay()
  const { t } = useWords()
  const stations = stationsOf(application)
  const now = stations.filter(({ state }) => state === 'now')
  const line = (list: Station[], label: string) => (
    <ol class="stations" aria-label={label}>
      {list.map((station) => (
        <StationItem key={station.id} station={station} application={application} />
      ))}
    </ol>
  )
  const label = t('application.line', { name: title })
  if (!isNarrow(view.level) || now.length === 0) return line(stations, label)
  return (
    <>
      {line(now, label)}
      <Fold count={stations.length - now.length}>{line(stations, label)}</Fold>
    </>
  )
}

function StationItem({ station, application }: { station: Station; application: ApplicationView }) {
  const { view, game, month } = usePlay()
  const words = useWords()
  const { t, has } = words
  const { kind, state } = station
  const name =
    kind !== 'step'
      ? t(`application.${kind}`)
      : station.id === ''
        ? t('application.form')
        : month.step(application.id, station.id) || t('application.stepNumber', { number: station.number })
  const way = kind === 'step' ? `way.${station.way}` : ''
  const isAhead = state === 'now' || state === 'later'
  const waits = kind === 'waiting' && state === 'now'
  return (
    <li class="station" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span class="mark-of" aria-hidden="true" />
      <div>
        <p class="what">
          <b>{name}</b>{' '}
          {kind !== 'lapsed' && <span class="small quiet">{t(`application.station.${state}`)}</span>}
        </p>
        {kind === 'step' && has(way) && (
          <p class="small way">
            <Icon name={station.way} />
            {t(way)}
          </p>
        )}
        {waits && <p class="small">{decisionText(application, view.daysInMonth, game.dateOf, words)}</p>}
        {kind === 'step' && isAhead && station.papers.length > 0 && <StepPapers station={station} />}
      </div>
    </li>
  )
}

/** Papers of a step, each with what the desk would be told. */
function StepPapers({ station }: { station: Extract<Station, { kind: 'step' }> }) {
  const { month } = usePlay()
  const { t } = useWords()
  return (
    <ul class="step-papers small" aria-label={t('application.papers')}>
      {station.papers.map(({ id, answer }) => (
        <li key={id} data-answer={answer}>
          <Icon name={ANSWER_ICON[answer]} />
          <span>
            {month.paper(id)}: <b>{t(`application.answer.${answer}`)}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}

const ANSWER_ICON = {
  held: 'held',
  'stands-in': 'held',
  known: 'desk',
  missing: 'none',
  stale: 'stale',
} as const
