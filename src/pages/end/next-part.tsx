import { useWords } from '#ui'
import { entryName } from '../play/entry-name.ts'
import { useDebrief } from './debrief-context.ts'

/** What the next month begins with: the account, what waits to be paid, shut letters, applications. */
export function NextPart() {
  const { facts, game, month } = useDebrief()
  const words = useWords()
  const { t, money, plainDate } = words
  const { account, bills, incomes, letters, procedures } = facts.end().next
  const status = (bill: (typeof bills)[number]): string => {
    if (bill.status === 'overdue') return t('end.nextOverdue')
    return bill.status === 'plan'
      ? t('end.nextPlan')
      : t('end.nextDue', { date: plainDate(game.dateOf(bill.due)) })
  }
  return (
    <div class="next-month stack">
      <p>
        {t('end.nextAccount')}: <b class="num">{money(account)}</b>
      </p>
      {bills.length === 0 ? (
        <p>{t('end.nextNothing')}</p>
      ) : (
        <table>
          <caption class="strong">{t('end.nextBills')}</caption>
          <tbody>
            {bills.map((bill) => (
              <tr key={bill.id}>
                <th scope="row">{entryName(bill.id, month, words)}</th>
                <td>
                  {status(bill)}
                  {bill.fees > 0 && `, ${t('end.nextFees', { amount: money(bill.fees) })}`}
                </td>
                <td class="num">{money(bill.cents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {incomes.length > 0 && (
        <table>
          <caption class="strong">{t('end.nextIncomes')}</caption>
          <tbody>
            {incomes.map(({ id, cents, due }) => (
              <tr key={id}>
                <th scope="row">{entryName(id, month, words)}</th>
                <td>{t('end.nextDue', { date: plainDate(game.dateOf(due)) })}</td>
                <td class="num">{money(cents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {procedures.length > 0 && (
        <>
          <h2 class="minor">{t('end.nextProcedures')}</h2>
          <ul class="bullets">
            {procedures.map(({ id, decision }) => (
              <li key={id}>
                {decision > 0
                  ? t('end.nextDecision', {
                      name: month.procedure(id),
                      date: plainDate(game.dateOf(decision)),
                    })
                  : t('end.nextWaiting', { name: month.procedure(id) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {letters.length === 0 ? t('end.nextLettersNone') : t('end.nextLetters', { count: letters.length })}
      </p>
    </div>
  )
}
