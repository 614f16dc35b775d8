import type { HiddenLetter, HiddenOption, HiddenReminder, NarrowedView, Opening } from '#debrief'
import type { Level } from '#engine'
import { Line, useWords } from '#ui'
import { optionRank } from './hidden-telling.ts'
import { LongList } from './long-list.tsx'
import type { Names } from './names.ts'

const LEVELS: readonly Level[] = ['ruimte', 'krap', 'tunnel', 'overleven']

/** How many days were spent at each level, as one strip with its numbers in words. */
export function LevelDays({ days }: { days: NarrowedView['days'] }) {
  const { t } = useWords()
  const here = LEVELS.filter((level) => days[level] > 0)
  return (
    <div class="level-days">
      <h2 class="minor">{t('debrief.hiddenDays')}</h2>
      <div class="strip" aria-hidden="true">
        {here.map((level) => (
          <i key={level} class={level} style={{ '--days': days[level] }} />
        ))}
      </div>
      <ul class="level-key small">
        {here.map((level) => (
          <li key={level}>
            <i class={`swatch ${level}`} aria-hidden="true" />
            {t('debrief.hiddenDaysLine', { name: t(`level.${level}`), count: days[level] })}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Opens({ opens }: { opens: readonly Opening[] }) {
  const { t, list } = useWords()
  if (opens.length === 0) return null
  return (
    <span class="small">
      {t('debrief.opens', { list: list(opens.map((opening) => t(`debrief.opening.${opening}`))) })}
    </span>
  )
}

interface ItemsProps<T> {
  items: readonly T[]
  names: Names
  /** Shows all of them at once, however many. */
  whole?: boolean
}

/** Choices that were there and out of view: what, when, how far, and what they would have opened. */
export function HiddenOptions({ items, names, whole = false }: ItemsProps<HiddenOption>) {
  const { t, money } = useWords()
  const became = (each: HiddenOption): string => {
    if (each.taken) return t('debrief.hiddenTaken')
    if (each.looked) return t('debrief.hiddenLooked')
    return t('debrief.hiddenStayed')
  }
  return (
    <LongList
      class="hidden-list"
      items={[...items].sort((one, other) => optionRank(one) - optionRank(other))}
      whole={whole}
      keyOf={(each) => `${each.day} ${each.moment} ${each.option}`}
      show={(each) => (
        <>
          <span class="num quiet">{names.shortDate(each.day)}</span>
          <span class="stacked">
            <span class="voice">
              <Line text={names.option(each.moment, each.option)} />
            </span>
            <span class="small quiet">
              <Line
                text={[
                  names.moment(each.moment),
                  t(`debrief.hiddenWay.${each.away}`),
                  ...(each.cents > 0 ? [money(each.cents)] : []),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              />
            </span>
            <span class="small quiet">
              {became(each)}
              {!each.taken && `, ${t(each.open ? 'debrief.hiddenOpen' : 'debrief.hiddenBarred')}`}
            </span>
            <Opens opens={each.opens} />
          </span>
        </>
      )}
    />
  )
}

/** Letters and calls that were not taken in, or not whole. */
export function HiddenLetters({ items, names, whole = false }: ItemsProps<HiddenLetter>) {
  const { t } = useWords()
  const how = (each: HiddenLetter): string => {
    if (each.how === 'shut') return t('debrief.hiddenShut', { count: each.nights })
    return t(each.how === 'first-lines' ? 'debrief.hiddenFirst' : 'debrief.hiddenMissed')
  }
  return (
    <LongList
      class="hidden-list"
      items={items}
      whole={whole}
      keyOf={(each) => each.letter}
      show={(each) => (
        <>
          <span class="num quiet">{names.shortDate(each.day)}</span>
          <span class="stacked">
            <span class="voice">{names.letter(each.letter)}</span>
            <span class="small quiet">
              {how(each)}
              {each.late && `, ${t('debrief.hiddenLate')}`}
            </span>
            <Opens opens={each.opens} />
          </span>
        </>
      )}
    />
  )
}

/** Days that were known and further off than the calendar reached. */
export function HiddenReminders({ items, names, whole = false }: ItemsProps<HiddenReminder>) {
  const { t, money } = useWords()
  return (
    <LongList
      class="hidden-list"
      items={items}
      whole={whole}
      keyOf={(each) => `${each.what} ${each.id} ${each.due}`}
      show={(each) => (
        <>
          <span class="num quiet">{names.shortDate(each.day)}</span>
          <span class="stacked">
            <span class="voice">
              {names.anything(each.id)}
              {each.cents !== 0 && `, ${money(Math.abs(each.cents))}`}{' '}
              {t('debrief.hiddenDue', { date: names.date(each.due) })}
            </span>
            <span class="small quiet">
              {t('debrief.hiddenReminder')}
              {each.seen > 0 && `, ${t('debrief.hiddenSeen', { date: names.date(each.seen) })}`}
              {`, ${t(`debrief.hiddenAfter.${each.after}`)}`}
            </span>
          </span>
        </>
      )}
    />
  )
}
