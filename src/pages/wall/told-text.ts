import type { LedgerView, PlanData } from '#engine'
import type { Words } from '#i18n'
import type { Told } from '#session/protocol'
import { firstSentence } from '../common/group-story.ts'
import type { MonthWords } from '../common/month-words.ts'
import { optionText } from '../play/option-items.ts'

/** What the household did by itself, in one line; empty for what the month has no words for. */
export function toldText(told: Told, plan: PlanData, month: MonthWords, { t }: Words): string {
  const { moment, option } = told
  const chosen = optionText(month, moment, option)
  if (chosen !== '')
    return [month.text(`moments.${moment.split('/')[0]}.title`), firstSentence(chosen)]
      .filter((text) => text !== '')
      .join(': ')
  const letter = plan.letters.find((each) => each.id === moment.split('@')[0])
  if (letter !== undefined && (option === 'open' || option === 'together'))
    return t(`wall.told.letter.${option}`, { name: month.sender(letter.from) })
  if (option === 'pay') return t('wall.told.bill', { name: month.bill(moment) })
  if (option === 'fetch') return t('wall.told.paper', { name: month.paper(moment) })
  if (option === 'alone' || option === 'together' || option === 'hand-over')
    return t('wall.told.application', { name: month.procedure(moment) })
  return ''
}

/** Names that are said of what was paid; the others are in the sum. */
const NAMED = 3

/**
 * What left the account since the group last decided, in one line: the sum, and what the largest were for.
 * @param before how many lines were booked by then; counted, because a day has lines before and after a decision
 * @returns empty where nothing left
 */
export function goneText(
  ledger: readonly LedgerView[],
  before: number,
  month: MonthWords,
  { t, money, list }: Words,
): string {
  const gone = ledger
    .filter(({ status }) => status === 'booked')
    .slice(before)
    .filter(({ cents }) => cents < 0)
    .sort((one, other) => one.cents - other.cents)
  if (gone.length === 0) return ''
  const sum = gone.reduce((all, { cents }) => all - cents, 0)
  const names = [...new Set(gone.map(({ id }) => month.bill(id)))].slice(0, NAMED)
  return t('wall.told.gone', { amount: money(sum), names: list(names) })
}
