import type { NarrowedView } from '#debrief'
import type { Names } from '#debrief/view'
import {
  Fold,
  HiddenLetters,
  HiddenOptions,
  HiddenReminders,
  LevelDays,
  tellingLetters,
  tellingOptions,
  tellingReminders,
  useNarrow,
} from '#debrief/view'
import { Heading, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

const FIRST = { narrow: 2, wide: 3 }

/** What was there all along and out of view: of each kind the most telling few, and the rest behind one fold. */
export function HiddenChapter() {
  const { t } = useWords()
  const { facts, names } = useDebrief()
  const narrow = useNarrow()
  const { days, ...found } = facts.narrowed()
  const options = tellingOptions(found.options)
  const letters = tellingLetters(found.letters)
  const reminders = tellingReminders(found.reminders)
  const count = options.length + letters.length + reminders.length
  const first = narrow ? FIRST.narrow : FIRST.wide
  const few: Found = {
    options: options.slice(0, first),
    letters: letters.slice(0, first),
    reminders: reminders.slice(0, first),
  }
  const rest: Found = {
    options: options.slice(first),
    letters: letters.slice(first),
    reminders: reminders.slice(first),
  }
  const more = rest.options.length + rest.letters.length + rest.reminders.length
  return (
    <>
      <Heading place="hidden">
        {count === 0 ? t('debrief.hiddenTitleNone') : t('debrief.hiddenTitle', { count })}
      </Heading>
      <p class="story">{t(count === 0 ? 'debrief.hiddenNone' : 'debrief.hiddenLead')}</p>
      <LevelDays days={days} />
      <Lists {...few} names={names} />
      {more > 0 && (
        <Fold label={t('debrief.hiddenMore', { count: more })}>
          <Lists {...rest} names={names} />
        </Fold>
      )}
      <p class="small quiet">{t('end.model')}</p>
    </>
  )
}

type Found = Pick<NarrowedView, 'options' | 'letters' | 'reminders'>

function Lists({ options, letters, reminders, names }: Found & { names: Names }) {
  const { t } = useWords()
  return (
    <>
      {options.length > 0 && (
        <section class="stack tight">
          <h2>{t('debrief.hiddenOptions')}</h2>
          <HiddenOptions items={options} names={names} whole />
        </section>
      )}
      <div class="columns-two">
        {letters.length > 0 && (
          <section class="stack tight">
            <h2>{t('debrief.hiddenLetters')}</h2>
            <HiddenLetters items={letters} names={names} whole />
          </section>
        )}
        {reminders.length > 0 && (
          <section class="stack tight">
            <h2>{t('debrief.hiddenReminders')}</h2>
            <HiddenReminders items={reminders} names={names} whole />
          </section>
        )}
      </div>
    </>
  )
}
