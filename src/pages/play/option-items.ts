import type { MonthView, OptionView } from '#engine'
import type { Words } from '#i18n'
import type { OptionItem } from '#ui'
import type { MonthWords } from '../common/month-words.ts'

/** Where the texts of a stop's options stand: `talk/turn` lies under the turn. */
export function optionsKey(moment: string): string {
  const [id, turn] = moment.split('/')
  return turn === undefined ? `moments.${id}.options` : `moments.${id}.turns.${turn}.options`
}

/** Text of what came of an option. */
export function resultText(month: MonthWords, moment: string, option: string, outcome: string): string {
  const base = `${optionsKey(moment)}.${option}`
  return month.text(`${base}.outcomes.${outcome}.result`) || month.text(`${base}.result`)
}

/** Text of an option as it stood on the table. */
export const optionText = (month: MonthWords, moment: string, option: string): string =>
  month.text(`${optionsKey(moment)}.${option}.text`)

/** Options of a stop as the list shows them: what, cost in parts, and why one cannot be taken. */
export function optionItems(
  view: MonthView,
  options: readonly OptionView[],
  month: MonthWords,
  words: Words,
): OptionItem[] {
  const onlyOne = options.filter((option) => option.cheapest).length === 1
  return options.map((option) => {
    const barred = whyBarred(view, option, words)
    return {
      id: option.id,
      what: optionText(month, view.stop.moment, option.id),
      cost: costParts(view, onlyOne ? option : { ...option, cheapest: false }, month, words),
      ...(barred === null ? {} : { barred }),
    }
  })
}

/** The month file may say itself how many actions something takes. */
const SAYS_ACTIONS = /actie|action/

function costParts(view: MonthView, option: OptionView, month: MonthWords, { t }: Words): string[] {
  const cost = month.text(`${optionsKey(view.stop.moment)}.${option.id}.cost`)
  const [first, ...rest] = cost.split(' · ').filter((part) => part !== '')
  const isDesk = view.stop.stop.kind === 'desk'
  const told = rest.some((part) => SAYS_ACTIONS.test(part))
  const takes = option.actions > (isDesk ? 1 : 0) && !told
  const actions = takes ? [t('stop.actions', { count: option.actions })] : []
  const isCheapest = option.cheapest && first?.includes('€') === true
  const money = first === undefined ? [] : [isCheapest ? `${first}, ${t('stop.cheapest')}` : first]
  return [...money, ...rest, ...actions]
}

function whyBarred(view: MonthView, option: OptionView, { t, money }: Words): string | null {
  switch (option.state) {
    case 'open':
      return null
    case 'not-enough-money':
      return option.purse > view.purse
        ? t('stop.notInPurse', { have: money(view.purse), need: money(option.purse) })
        : t('stop.notOnAccount', { have: money(view.account), need: money(option.cents - option.purse) })
    case 'no-actions-left':
      return t('stop.noActions')
    case 'done':
      return t('stop.done')
    case 'condition-not-met':
      return t('stop.notNow')
  }
}
