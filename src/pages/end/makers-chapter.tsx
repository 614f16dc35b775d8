import { Fold, MakerLines, MakerMonth, MakerShares } from '#debrief/view'
import { Heading, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

/** Who made the rule behind the shortage, and behind every line of the month. */
export function MakersChapter() {
  const { t, money } = useWords()
  const { facts, names } = useDebrief()
  const { shortage, at, shares, month, foodShort } = facts.makers()
  const own = shares.find(({ maker }) => maker === 'household')?.permille ?? 0
  return (
    <>
      <Heading place="makers">
        {shortage === 0
          ? t('debrief.makersTitleNone')
          : own === 0
            ? t('debrief.makersTitleNothing')
            : t('debrief.makersTitle', { count: Math.max(1, Math.floor(own / 10 + 0.5)) })}
      </Heading>
      {at === null ? (
        <p class="story">{t('debrief.makersNone')}</p>
      ) : (
        <>
          <p class="story">{t('debrief.makersLead')}</p>
          <p>
            {t('debrief.makersAt', {
              date: names.date(at.day),
              account: money(at.account),
              out: money(at.out),
              incomeDate: names.date(at.income.day),
              shortage: money(shortage),
            })}
          </p>
          <MakerShares shares={shares} />
          <p class="small quiet">{t('debrief.makersNote')}</p>
          <Fold label={t('debrief.makersEach')}>
            <MakerLines shares={shares} names={names} />
          </Fold>
        </>
      )}
      {foodShort > 0 && <p>{t('debrief.makersFood', { amount: money(foodShort) })}</p>}
      {month.length > 0 && (
        <Fold label={t('debrief.makersMonth')} open={shortage === 0}>
          <MakerMonth month={month} />
        </Fold>
      )}
      <p class="small quiet">{t('debrief.makersHousehold')}</p>
    </>
  )
}
