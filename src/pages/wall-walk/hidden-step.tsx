import { LevelDays } from '#debrief/view'
import { Line, useWords } from '#ui'
import { useStep } from './walk-context.ts'

const MOST = 5

/** What was there all along and out of view: a few of the choices and letters, and how much more. */
export function HiddenStep() {
  const { t } = useWords()
  const { facts, names } = useStep()
  const { options, letters, reminders, days } = facts.narrowed()
  const count = options.length + letters.length + reminders.length
  const chosen = options.map(({ day, moment, option }) => ({ day, what: names.option(moment, option) }))
  const shut = letters.map(({ day, letter }) => ({ day, what: names.letter(letter) }))
  const dates = reminders.map(({ due, id }) => ({ day: due, what: names.bill(id) }))
  const told = [...chosen.slice(0, 3), ...shut.slice(0, 2), ...dates].slice(0, MOST)
  return (
    <>
      <h1>{count === 0 ? t('debrief.hiddenTitleNone') : t('debrief.hiddenTitle', { count })}</h1>
      <LevelDays days={days} />
      <ul class="walk-hidden">
        {told
          .sort((one, other) => one.day - other.day)
          .map(({ day, what }) => (
            <li key={`${day} ${what}`}>
              <span class="wall-quiet num">{names.shortDate(day)}</span>
              <span>
                <Line text={firstSentence(what)} />
              </span>
            </li>
          ))}
      </ul>
      {count > told.length && (
        <p class="wall-quiet">{t('groupDebrief.wall.hiddenMore', { count: count - told.length })}</p>
      )}
    </>
  )
}

const firstSentence = (text: string): string => (text.split('. ')[0] ?? text).replace(/\.$/, '')
