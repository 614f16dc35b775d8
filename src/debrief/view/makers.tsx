import type { Maker, RuleMakers, Share } from '#debrief'
import type { Words } from '#i18n'
import { useWords } from '#ui'
import { Fold } from './fold.tsx'
import type { Names } from './names.ts'

/** Who made a rule, in words. */
function useMakerName(): (maker: Maker) => string {
  const { t } = useWords()
  return (maker) => (maker === 'living' ? t('debrief.makerLiving') : t(`ruleMaker.${maker}`))
}

/** Per cent without a tail of zeros: 38 %, or 7,5 %. */
function usePerCent(): (permille: number) => string {
  const { columnMoney } = useWords()
  return (permille) => `${columnMoney(permille * 10).replace(/[.,]?0+$/, '') || '0'} %`
}

/** What the shares come to, in one line. */
export function makersTitle({ shortage, shares }: RuleMakers, { t }: Pick<Words, 't'>): string {
  const own = shares.find(({ maker }) => maker === 'household')?.permille ?? 0
  if (shortage === 0) return t('debrief.makersTitleNone')
  return own === 0
    ? t('debrief.makersTitleNothing')
    : t('debrief.makersTitle', { count: Math.max(1, Math.floor(own / 10 + 0.5)) })
}

/** The day on which it was tightest, and how much was short then; nothing where it never was. */
export function MakersAt({
  makers: { shortage, at },
  names,
}: {
  makers: Pick<RuleMakers, 'shortage' | 'at'>
  names: Names
}) {
  const { t, money } = useWords()
  if (at === null) return null
  return (
    <p>
      {t('debrief.makersAt', {
        date: names.date(at.day),
        account: money(at.account),
        out: money(at.out),
        incomeDate: names.date(at.income.day),
        shortage: money(shortage),
      })}
    </p>
  )
}

/** The parts of the shortage, largest first: a table of which each cell is a bar too, with a pattern of its own. */
export function MakerShares({ shares }: { shares: readonly Share[] }) {
  const { t, money } = useWords()
  const name = useMakerName()
  const perCent = usePerCent()
  const most = Math.max(1, ...shares.map(({ permille }) => permille))
  return (
    <table class="bars makers">
      <caption class="sr">{t('debrief.chapter.makers')}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{t('debrief.makersWho')}</th>
          <th scope="col">{t('debrief.makersShare')}</th>
          <th scope="col">{t('debrief.makersCents')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ maker, cents, permille }, place) => (
          <tr key={maker}>
            <th scope="row">{name(maker)}</th>
            <td>
              <span class="bar-cell">
                <i class={`bar p${place % PATTERNS}`} style={{ '--part': permille / most }} />
                <b class="num share">{perCent(permille)}</b>
              </span>
            </td>
            <td class="num quiet">{money(cents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const PATTERNS = 5

/** Every line of the ledger behind each share. */
export function MakerLines({ shares, names }: { shares: readonly Share[]; names: Names }) {
  const { t, columnMoney } = useWords()
  const name = useMakerName()
  return (
    <div class="maker-lines">
      {shares
        .filter(({ claims }) => claims.length > 0)
        .map(({ maker, claims, claimed }) => (
          <Fold key={maker} label={t('debrief.makersLines', { name: name(maker) })}>
            <table>
              <caption class="sr">{name(maker)}</caption>
              <thead class="sr">
                <tr>
                  <th scope="col">{t('debrief.claimDay')}</th>
                  <th scope="col">{t('debrief.claimWhat')}</th>
                  <th scope="col">{t('debrief.claimHow')}</th>
                  <th scope="col">{t('debrief.makersCents')}</th>
                </tr>
              </thead>
              <tbody>
                {claims.map(({ day, id, cents, status }, place) => (
                  <tr key={`${id} ${day} ${place}`}>
                    <td class="num left quiet">{day > 0 ? names.shortDate(day) : ''}</td>
                    <th scope="row">{status === 'lacking' ? t('debrief.makersGap') : names.bill(id)}</th>
                    <td class="small quiet">{t(`debrief.claim.${status}`)}</td>
                    <td class="num">{columnMoney(cents)}</td>
                  </tr>
                ))}
                <tr class="sum">
                  <td />
                  <th scope="row">{name(maker)}</th>
                  <td />
                  <td class="num">{columnMoney(claimed)}</td>
                </tr>
              </tbody>
            </table>
          </Fold>
        ))}
    </div>
  )
}

/** Every line of the month by who made its rule: in, out, and the costs within out. */
export function MakerMonth({ month }: Pick<RuleMakers, 'month'>) {
  const { t, columnMoney } = useWords()
  const name = useMakerName()
  return (
    <table>
      <caption class="sr">{t('debrief.makersMonth')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.makersWho')}</th>
          <th scope="col" class="num">
            {t('debrief.makersIn')}
          </th>
          <th scope="col" class="num">
            {t('debrief.makersOut')}
          </th>
          <th scope="col" class="num">
            {t('debrief.makersFees')}
          </th>
        </tr>
      </thead>
      <tbody>
        {month.map(({ maker, in: came, out, fees }) => (
          <tr key={maker}>
            <th scope="row">{name(maker)}</th>
            <td class="num">{columnMoney(came)}</td>
            <td class="num">{columnMoney(out)}</td>
            <td class="num">{columnMoney(fees)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
