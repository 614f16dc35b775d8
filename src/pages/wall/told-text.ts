import type { PlanData } from '#engine'
import type { Words } from '#i18n'
import type { Told } from '#session/protocol'
import { firstSentence } from '../common/group-story.ts'
import type { MonthWords } from '../common/month-words.ts'
import { optionText } from '../play/option-items.ts'

/** What the household did by itself, in one line; empty for what the month has no words for. */
export function toldText(told: Told, plan: PlanData, month: MonthWords, { t }: Words): string {
  const { moment, option } = told
  const chosen = optionText(month, moment, option)
  if (chosen !== '') return firstSentence(chosen)
  const letter = plan.letters.find((each) => each.id === moment.split('@')[0])
  if (letter !== undefined && (option === 'open' || option === 'together'))
    return t(`wall.told.letter.${option}`, { name: month.sender(letter.from) })
  if (option === 'pay') return t('wall.told.bill', { name: month.bill(moment) })
  if (option === 'fetch') return t('wall.told.paper', { name: month.paper(moment) })
  if (option === 'alone' || option === 'together' || option === 'hand-over')
    return t('wall.told.application', { name: month.procedure(moment) })
  return ''
}
