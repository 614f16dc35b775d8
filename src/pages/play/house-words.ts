import type { HouseView, PlanData } from '#engine'
import type { Words } from '#i18n'
import type { MonthWords } from '../common/month-words.ts'

/** The drawn house in words: hour, mat, fridge, what is broken or cold, and who is at home. */
export function houseInWords(
  house: HouseView,
  shut: number,
  plan: PlanData,
  month: MonthWords,
  { t, list, has }: Words,
): string {
  const names = house.people.flatMap(({ figure }) => {
    const person = plan.people.find((each) => each.figure === figure)
    return person === undefined ? [] : [month.person(person.id)]
  })
  const fridge = `house.fridge.${house.things.fridge ?? 'full'}`
  const parts = [
    shut === 0 ? t('house.matNone') : shut === 1 ? t('house.matOne') : t('house.mat', { count: shut }),
    has(fridge) ? t(fridge) : '',
    house.things.washer === 'broken' ? t('house.washer') : '',
    house.things.thermostat === '15' ? t('house.cold') : '',
    names.length === 0 ? t('house.nobody') : t('house.home', { names: list(names) }),
  ]
  return t('house.alt', {
    hour: t(`house.hour.${house.hour}`),
    parts: parts.filter((part) => part !== '').join(' '),
  })
}
