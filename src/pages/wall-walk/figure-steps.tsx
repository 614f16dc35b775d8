import {
  AskTable,
  askedText,
  MakerShares,
  makersTitle,
  NetworkGraph,
  SpreadRows,
  WALL_NODES,
} from '#debrief/view'
import { useWords } from '#ui'
import { roomFigures } from '../group-debrief/room-figures.ts'
import { useStep } from './walk-context.ts'

/** What came from outside, against the actions there were. */
export function AsksStep() {
  const { t } = useWords()
  const asks = useStep().facts.asks()
  return (
    <>
      <h1>
        {asks.total === 0
          ? t('debrief.asksTitleNone')
          : t('debrief.asksTitle', { total: asks.total, had: asks.actions.had })}
      </h1>
      <AskTable asks={asks} />
      <p class="wall-quiet">{t('debrief.asksSystem')}</p>
    </>
  )
}

/** Parts of the shortage by who made the rule. */
export function MakersStep() {
  const words = useWords()
  const makers = useStep().facts.makers()
  const { shares } = makers
  return (
    <>
      <h1>{makersTitle(makers, words)}</h1>
      {shares.length > 0 && <MakerShares shares={shares} />}
      <p class="wall-quiet">{words.t('debrief.makersNote')}</p>
    </>
  )
}

/** This month as a dot among months played by lot. */
export function RoomStep() {
  const { t, language } = useWords()
  const step = useStep()
  const { explored } = step
  const placed = roomFigures(step)
  return (
    <>
      <h1>{t('debrief.roomTitle')}</h1>
      {explored === null || placed.length === 0 ? (
        <p class="wall-story">{t('debrief.roomNone')}</p>
      ) : (
        <>
          <SpreadRows placed={placed} />
          <p class="wall-quiet">
            {t('debrief.roomLead', { plays: explored.plays.done.toLocaleString(language) })}
          </p>
        </>
      )}
    </>
  )
}

/** More lines than these cannot be read from six metres. */
const MOST_MET = 9

/** Whom the household met, and how often a paper was asked. */
export function NetworkStep() {
  const { t } = useWords()
  const { facts, names } = useStep()
  const network = facts.network()
  const { people, organisations } = network
  const count = people.length + organisations.length
  if (count === 0) return <h1>{t('debrief.networkTitleNone')}</h1>
  const drawn = {
    ...network,
    people: people.slice(0, MOST_MET),
    organisations: organisations.slice(0, MOST_MET),
  }
  const more = count - drawn.people.length - drawn.organisations.length
  return (
    <>
      <h1>{t('debrief.networkTitle')}</h1>
      <NetworkGraph network={drawn} names={names} size={WALL_NODES} />
      <p>
        {askedText(network, t)} {more > 0 && t('groupDebrief.wall.networkMore', { count: more })}
      </p>
    </>
  )
}
