import type { LeverRun } from '#debrief'
import { changesNothing, sameOutcome } from '#debrief'
import type { LeverWords } from '#debrief/view'
import { measureText, TwoMonths, WALL_HALF } from '#debrief/view'
import type { Spread } from '#session/protocol'
import { PREDICTIONS } from '#session/protocol'
import { Line, useWords } from '#ui'
import { useWall } from '../wall/wall-context.ts'
import { useStep } from './walk-context.ts'

/** The same decisions under other circumstances: the group thinks, sees what it thought, and only then looks. */
export function ReplaysStep() {
  const { t } = useWords()
  const { walk, levers, facts } = useStep()
  const lever = levers.find(({ id }) => id === walk.lever)
  if (!facts.history.over) return <h1>{t('debrief.leversNotOver')}</h1>
  if (lever === undefined)
    return (
      <>
        <h1>{t('debrief.leversTitle')}</h1>
        <ul class="walk-lines two">
          {levers.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </>
    )
  if (walk.stage === 'replay') {
    const run = facts.under(lever.id)
    return run === null ? <h1>{t('debrief.leversNotOver')}</h1> : <Replay lever={lever} run={run} />
  }
  return walk.spread === null ? <Ask lever={lever} /> : <Thought lever={lever} spread={walk.spread} />
}

function Ask({ lever }: { lever: LeverWords }) {
  const { t } = useWords()
  const { walk } = useStep()
  const { mode } = useWall().view.flow
  return (
    <>
      <h1>{lever.name}</h1>
      <p class="wall-story">
        <Line text={lever.says} />
      </p>
      <p class="wall-strong">{t('groupDebrief.wall.ask')}</p>
      <ul class="walk-lines two">
        {PREDICTIONS.map((each) => (
          <li key={each}>{t(`debrief.prediction.${each}`)}</li>
        ))}
      </ul>
      <p class="wall-quiet" role="status" data-given={walk.given}>
        {t(mode === 'hands' ? 'groupDebrief.wall.askHands' : 'groupDebrief.wall.askPhones')}{' '}
        {mode === 'phones' && t('groupDebrief.wall.given', { given: walk.given, of: walk.of })}
      </p>
    </>
  )
}

/** What the group thought, as sums. */
function Thought({ lever, spread }: { lever: LeverWords; spread: Spread }) {
  const { t } = useWords()
  const most = Math.max(1, ...PREDICTIONS.map((each) => spread[each]))
  return (
    <>
      <p class="wall-quiet">{lever.name}</p>
      <h1>{t('groupDebrief.wall.spread')}</h1>
      <table class="bars walk-spread">
        <caption class="sr">{t('groupDebrief.wall.spread')}</caption>
        <tbody>
          {PREDICTIONS.map((each) => (
            <tr key={each} data-prediction={each}>
              <th scope="row">{t(`debrief.prediction.${each}`)}</th>
              <td>
                <span class="bar-cell">
                  <i class="bar" style={{ '--part': spread[each] / most }} />
                  <b class="num">{spread[each]}</b>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="wall-quiet">{t('groupDebrief.wall.spreadNote')}</p>
    </>
  )
}

const TOLD = ['account', 'fees', 'arrears', 'bandwidth', 'tunnelDays', 'papersAsked'] as const

/** Two months in one drawing, and beside it what differs. */
function Replay({ lever, run }: { lever: LeverWords; run: LeverRun }) {
  const words = useWords()
  const { t } = words
  const { facts, names } = useStep()
  const own = facts.own()
  const differing = TOLD.filter((each) => measureText(own, each, words) !== measureText(run, each, words))
  if (sameOutcome(own, run))
    return (
      <>
        <h1>{lever.name}</h1>
        <p class="wall-story">{t(changesNothing(own, run) ? 'debrief.leverSame' : 'debrief.leverSameEnd')}</p>
      </>
    )
  return (
    <>
      <h1>{lever.name}</h1>
      <div class="walk-replay">
        <TwoMonths own={own} other={run} name={lever.name} names={names} size={WALL_HALF} />
        <table class="walk-measures">
          <caption class="sr">{t('debrief.measureHead')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('debrief.leverOwn')}</th>
              <th scope="col">{t('groupDebrief.wall.now')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((each) => (
              <tr key={each}>
                <th scope="row">{t(`debrief.measure.${each}`)}</th>
                <td class="num">{measureText(own, each, words)}</td>
                <td class="num strong">{measureText(run, each, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="wall-quiet">
        {run.departures.length > 0
          ? t('debrief.splitNone', { count: run.departures.length })
          : t(run.difference.account.split === null ? 'debrief.splitMore' : 'debrief.splitExact')}
      </p>
    </>
  )
}
