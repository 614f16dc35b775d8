import { useWords } from '#ui'
import { SourceText } from '../common/source-text.tsx'
import { amountsAt, amountsOf } from './amounts.ts'
import { entryName } from './entry-name.ts'
import { usePlay } from './play-context.ts'

/** Amounts that are near: in the options, in what comes before the next income, and on the account of late. */
export function SourcesPanel() {
  const { view, game, plan, month } = usePlay()
  const words = useWords()
  const { t, columnMoney } = words
  const seen = view.ledger.filter((line) => line.day > view.day - 9).map((line) => line.id)
  const near = amountsAt(plan, game.state, view.until.day)
  const late = amountsOf(plan, seen).filter((each) => !near.some((other) => other.id === each.id))
  const amounts = [...near, ...late]
  if (amounts.length === 0) return <p>{t('sources.none')}</p>
  return (
    <table class="sources">
      <caption class="sr">{t('sources.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sources.what')}</th>
          <th scope="col" class="num">
            {t('ledger.amount')}
          </th>
          <th scope="col" class="source">
            {t('sources.where')}
          </th>
          <th scope="col" class="source">
            {t('sources.who')}
          </th>
        </tr>
      </thead>
      <tbody>
        {amounts.map((amount) => (
          <tr key={`${amount.id} ${amount.cents}`}>
            <th scope="row">{entryName(amount.id, month, words)}</th>
            <td class="num">{columnMoney(amount.cents, true)}</td>
            <td class="source">
              <SourceText source={amount.source} />
            </td>
            <td class="source quiet">{t(`ruleMaker.${amount.ruleMaker}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
