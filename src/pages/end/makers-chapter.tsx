import { Fold, MakerLines, MakerMonth, MakerShares, MakersAt, makersTitle } from '#debrief/view'
import { Heading, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

/** Who made the rule behind the shortage, and behind every line of the month. */
export function MakersChapter() {
  const words = useWords()
  const { t, money } = words
  const { facts, names } = useDebrief()
  const makers = facts.makers()
  const { shortage, at, shares, month, foodShort } = makers
  return (
    <>
      <Heading place="makers">{makersTitle(makers, words)}</Heading>
      {at === null ? (
        <p class="story">{t('debrief.makersNone')}</p>
      ) : (
        <>
          <p class="story">{t('debrief.makersLead')}</p>
          <MakersAt makers={makers} names={names} />
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
