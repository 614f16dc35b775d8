import { HiddenLetters, HiddenOptions, HiddenReminders, LevelDays } from '#debrief/view'
import { Heading, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

/** What was there all along and out of view: choices, letters, days on the calendar. */
export function HiddenChapter() {
  const { t } = useWords()
  const { facts, names } = useDebrief()
  const { options, letters, reminders, days } = facts.narrowed()
  const count = options.length + letters.length + reminders.length
  return (
    <>
      <Heading place="hidden">
        {count === 0 ? t('debrief.hiddenTitleNone') : t('debrief.hiddenTitle', { count })}
      </Heading>
      <p class="story">{t(count === 0 ? 'debrief.hiddenNone' : 'debrief.hiddenLead')}</p>
      <LevelDays days={days} />
      {options.length > 0 && (
        <>
          <h2>{t('debrief.hiddenOptions')}</h2>
          <HiddenOptions items={options} names={names} />
        </>
      )}
      {letters.length > 0 && (
        <>
          <h2>{t('debrief.hiddenLetters')}</h2>
          <HiddenLetters items={letters} names={names} />
        </>
      )}
      {reminders.length > 0 && (
        <>
          <h2>{t('debrief.hiddenReminders')}</h2>
          <HiddenReminders items={reminders} names={names} />
        </>
      )}
      <p class="small quiet">{t('end.model')}</p>
    </>
  )
}
