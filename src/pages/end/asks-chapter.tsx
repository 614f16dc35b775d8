import { AskedThings, AskTable, AskWeeks } from '#debrief/view'
import { Heading, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

/** What the month asked of the household, against the actions there were. */
export function AsksChapter() {
  const { t } = useWords()
  const { facts, names } = useDebrief()
  const asks = facts.asks()
  const { had, used, looking } = asks.actions
  if (asks.total === 0) return <Heading place="asks">{t('debrief.asksTitleNone')}</Heading>
  return (
    <>
      <Heading place="asks">{t('debrief.asksTitle', { total: asks.total, had })}</Heading>
      <p class="story">{t('debrief.asksLead')}</p>
      <div class="beside-wide">
        <AskTable asks={asks} />
        <AskWeeks asks={asks} names={names} />
      </div>
      <p>{t('debrief.asksUsed', { had, used, looking })}</p>
      <p class="note">{t('debrief.asksSystem')}</p>
      <AskedThings asks={asks} names={names} />
    </>
  )
}
