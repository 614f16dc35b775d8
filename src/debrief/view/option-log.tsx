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
  const options = moments.flatMap((each) => each.options)
  const short = moments.filter(({ left }) => left < 0).length
  const barred = options.filter(isBarred).length
  const away = options.filter((each) => each.away !== 'view').length
  return (
    <div class="option-log stack">
      <ul class="bullets">
        {short > 0 && <li>{t('beliefAfter.log.tight', { count: short, of: moments.length })}</li>}
        {barred > 0 && <li>{t('beliefAfter.log.barred', { count: barred, of: options.length })}</li>}
        {away > 0 && (
          <li>
            <Line text={t('beliefAfter.log.away', { count: away })} />
          </li>
        )}
      </ul>
      <h3 class="minor">{t('beliefAfter.log.first')}</h3>
      {tight.map((each) => (
        <Laid key={`${each.day} ${each.moment}`} moment={each} names={names} />
      ))}
      {rest.length > 0 && (
        <Fold label={t('beliefAfter.log.rest', { count: rest.length })}>
          {rest.map((each) => (
            <Laid key={`${each.day} ${each.moment}`} moment={each} names={names} />
          ))}
        </Fold>
      )}
    </div>
  )
}

const isBarred = ({ state, taken }: LaidOption): boolean =>
  !taken && (state === 'not-enough-money' || state === 'no-actions-left')

/** Options that lay in view and could be taken. */
const openIn = ({ options }: LaidMoment): number =>
  options.filter(({ away, state }) => away === 'view' && state === 'open').length

/** The moments at which least was left and least could be chosen, in the order in which they came. */
export function tightest(moments: readonly LaidMoment[]): LaidMoment[] {
  const tight = [...moments].sort((one, other) => openIn(one) - openIn(other) || one.left - other.left)
  const first = new Set(tight.slice(0, FIRST))
  return moments.filter((each) => first.has(each))
}

function Laid({ moment: laid, names }: { moment: LaidMoment; names: Names }) {
  const { t, money } = useWords()
  const title = names.moment(laid.moment) || names.anything(laid.moment)
  const cost = ({ cents, actions }: LaidOption): string =>
    [
      cents > 0 ? money(cents) : t('beliefAfter.log.free'),
      actions > 0 ? t('beliefAfter.log.actions', { count: actions }) : t('beliefAfter.log.noActions'),
    ].join(', ')
  const became = ({ taken, state, away }: LaidOption): string => {
    if (taken) return t('beliefAfter.log.taken')
    return state === 'open' && away !== 'view'
      ? t('beliefAfter.log.outOfView')
      : t(`beliefAfter.log.${state}`)
  }
  return (
    <article class="laid stack tight">
      <h4 class="minor">
        {names.date(laid.day)}: {title}
      </h4>
      <p class="small quiet">
        {t('beliefAfter.log.stood', { account: money(laid.account), left: money(laid.left) })}
      </p>
      <ul class="laid-options">
        {laid.options.map((option) => (
          <li key={option.option} data-state={option.taken ? 'taken' : option.state}>
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
    </article>
  )
}
