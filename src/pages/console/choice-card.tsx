import type { LaidMoment } from '#debrief'
import { Line, useWords } from '#ui'
import type { GroupFacts } from '../group-debrief/load-group-facts.ts'
import { useConsole } from './console-context.ts'
import { firstSentence } from './moment-words.ts'

/** For when the group came to think that wanting is enough: moment by moment what was open, and what it took. */
export function ChoiceCard() {
  const { t } = useWords()
  const { view, facts } = useConsole()
  if (typeof facts !== 'object' || !facts.controllabilityRose(view.beliefs)) return null
  return (
    <details class="private choice-card" open={view.walk?.step === 'arrive'}>
      <summary class="strong">{t('groupDebrief.r4.title')}</summary>
      <p>{t('groupDebrief.r4.why')}</p>
      <p>{t('groupDebrief.r4.how')}</p>
      <p class="small quiet">{t('groupDebrief.r4.source')}</p>
      <details>
        <summary>{t('groupDebrief.r4.open')}</summary>
        <ol class="decided">
          {facts.laid.map((laid) => (
            <Laid key={`${laid.day} ${laid.moment}`} laid={laid} facts={facts} />
          ))}
        </ol>
      </details>
    </details>
  )
}

function Laid({ laid, facts: { names } }: { laid: LaidMoment; facts: GroupFacts }) {
  const { t, money } = useWords()
  const { day, moment, left, actions, options } = laid
  return (
    <li>
      <b>{names.moment(moment) || names.anything(moment)}</b>
      <span class="quiet">
        {t(left < 0 ? 'groupDebrief.r4.lineShort' : 'groupDebrief.r4.line', {
          date: names.date(day),
          left: money(Math.abs(left)),
          actions,
        })}
      </span>
      <ul>
        {options.map(({ option, state, away, cents, taken }) => (
          <li key={option}>
            <Line text={firstSentence(names.option(moment, option))} />{' '}
            <span class="quiet">
              (
              {[
                t(state === 'open' ? 'groupDebrief.r4.could' : 'groupDebrief.r4.barred'),
                ...(cents > 0 ? [money(cents)] : []),
                ...(away === 'view' ? [] : [t('groupDebrief.r4.away')]),
                ...(taken ? [t('groupDebrief.r4.taken')] : []),
              ].join(', ')}
              )
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
