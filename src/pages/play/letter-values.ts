import type { LadderStep, LetterState, Plan, PlanData } from '#engine'
import type { Words } from '#i18n'
import type { Game } from '#session/local'
import type { MonthWords } from '../common/month-words.ts'

/**
 * The step of a ladder whose costs a letter speaks of: its own, or the next that has any.
 * @param template a letter of the rules pack, or one of the month that stands in for it
 */
export function feeStep(plan: PlanData, kind: string, template: string): LadderStep | undefined {
  const ladder = plan.kinds[kind]?.ladder ?? []
  const own = plan.letters.find((letter) => letter.id === template)?.step
  const at = ladder.findIndex((step) => (own === undefined ? step.letter === template : step.id === own))
  return at < 0 ? undefined : ladder.slice(at).find((step) => step.fee !== undefined)
}

/** Costs of a step on a principal, in cents: a percentage rounded half up, with a minimum. */
export const feeCents = (fee: NonNullable<LadderStep['fee']>, principal: number): number =>
  Math.max(fee.min, Math.floor((principal * fee.percent + 50) / 100))

/** What stands for `{party}`, `{amount}`, `{deadline}`, `{fee}` and `{due}` in a letter. */
export function letterValues(
  game: Game,
  letter: LetterState,
  month: MonthWords,
  { money, plainDate, longDate }: Words,
): Record<string, string> {
  const { plan } = game
  const bill = game.view.bills.find((each) => each.id === letter.bill)
  const from = plan.letters.get(letter.letter)?.from ?? ''
  const step = bill === undefined ? undefined : feeStep(plan.data, bill.kind, letter.letter)
  return {
    party: month.sender(bill?.party ?? from),
    deadline: letter.deadline === 0 ? '' : longDate(game.dateOf(letter.deadline)),
    ...(bill === undefined
      ? {}
      : {
          amount: money(bill.cents + bill.feeCents),
          due: plainDate(game.dateOf(firstDue(plan, bill.id, bill.due))),
        }),
    ...(bill === undefined || step?.fee === undefined ? {} : { fee: money(feeCents(step.fee, bill.cents)) }),
  }
}

/** The day a bill was first due: it may have been moved since. */
const firstDue = (plan: Plan, id: string, due: number): number =>
  plan.data.bookings.find((booking) => booking.id === id)?.day ?? due

/** What stands on the envelope: who sent it. */
export function senderOf(game: Game, letter: LetterState, month: MonthWords): string {
  const bill = game.view.bills.find((each) => each.id === letter.bill)
  const from = game.plan.letters.get(letter.letter)?.from ?? ''
  return month.sender(letter.id === letter.letter || bill === undefined ? from : bill.party)
}

/** Title of a letter, with its placeholders filled. */
export const letterTitle = (game: Game, letter: LetterState, month: MonthWords, words: Words): string =>
  month.text(`letters.${letter.letter}.title`, letterValues(game, letter, month, words))
