import type { LaidMoment, LaidOption } from '#debrief'
import { Line, useWords } from '#ui'
import { Fold } from './fold.tsx'
import type { Names } from './names.ts'

const FIRST = 3

interface OptionLogProps {
  moments: readonly LaidMoment[]
  names: Names
}

/** Card R4: what was there to choose from, and what each would have cost; the tightest moments first. */
export function OptionLog({ moments, names }: OptionLogProps) {
  const { t } = useWords()
  const tight = tightest(moments)
  const rest = moments.filter((each) => !tight.includes(each))
  const short = moments.filter(({ left }) => left < 0).length
  const beyond = moments.reduce((all, each) => all + each.options.filter(beyondMeans(each)).length, 0)
  const away = moments.flatMap((each) => each.options).filter((each) => each.away !== 'view').length
  const show = (each: LaidMoment, place: number) => (
    <Laid key={`${each.day} ${each.moment}`} moment={each} names={names} open={place === 0} />
  )
  return (
    <div class="option-log stack">
      <ul class="bullets">
        {short > 0 && <li>{t('beliefAfter.log.tight', { count: short, of: moments.length })}</li>}
        {beyond > 0 && <li>{t('beliefAfter.log.beyond', { count: beyond })}</li>}
        {away > 0 && (
          <li>
            <Line text={t('beliefAfter.log.away', { count: away })} />
          </li>
        )}
      </ul>
      <h3>{t('beliefAfter.log.first')}</h3>
      <div>{tight.map(show)}</div>
      {rest.length > 0 && (
        <Fold label={t('beliefAfter.log.rest', { count: rest.length })}>
          <div>{rest.map((each) => show(each, -1))}</div>
        </Fold>
      )}
    </div>
  )
}

/** Whether an option asked for money that was not there or was spoken for, or for an action that was gone. */
const beyondMeans =
  ({ left, purse }: LaidMoment) =>
  ({ state, cents }: LaidOption): boolean =>
    state === 'not-enough-money' || state === 'no-actions-left' || cents > Math.max(0, left) + purse

/** Options that were beyond means or out of view. */
const outOfReach = (laid: LaidMoment): number =>
  laid.options.filter((option) => beyondMeans(laid)(option) || option.away !== 'view').length

/** The moments at which most was out of reach and least was left, in the order in which they came. */
export function tightest(moments: readonly LaidMoment[]): LaidMoment[] {
  const tight = [...moments].sort(
    (one, other) => outOfReach(other) - outOfReach(one) || one.left - other.left,
  )
  const first = new Set(tight.slice(0, FIRST))
  return moments.filter((each) => first.has(each))
}

function Laid({ moment: laid, names, open }: { moment: LaidMoment; names: Names; open: boolean }) {
  const { t, money } = useWords()
  const title = names.moment(laid.moment) || names.anything(laid.moment)
  const isBeyond = beyondMeans(laid)
  const cost = ({ cents, actions }: LaidOption): string =>
    [
      cents > 0 ? money(cents) : t('beliefAfter.log.free'),
      actions > 0 ? t('beliefAfter.log.actions', { count: actions }) : t('beliefAfter.log.noActions'),
    ].join(', ')
  const became = (option: LaidOption): string => {
    const { taken, state, away } = option
    const spoken = state === 'open' && isBeyond(option)
    if (taken) return t(spoken ? 'beliefAfter.log.takenSpoken' : 'beliefAfter.log.taken')
    if (away !== 'view' && state === 'open') return t('beliefAfter.log.outOfView')
    return t(spoken ? 'beliefAfter.log.spoken' : `beliefAfter.log.${state}`)
  }
  return (
    <Fold label={`${names.date(laid.day)}: ${title}`} open={open}>
      <p class="small quiet">
        {t(laid.left < 0 ? 'beliefAfter.log.stoodShort' : 'beliefAfter.log.stood', {
          account: money(laid.account),
          left: money(Math.abs(laid.left)),
        })}
      </p>
      <ul class="laid-options">
        {laid.options.map((option) => (
          <li
            key={option.option}
            data-state={option.taken ? 'taken' : isBeyond(option) || option.away !== 'view' ? 'far' : 'open'}
          >
            <span class="voice">
              <Line text={names.option(laid.moment, option.option)} />
            </span>
            <span class="small quiet">{cost(option)}</span>
            <span class="small">
              <Line text={became(option)} />
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
