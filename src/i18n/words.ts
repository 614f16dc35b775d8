import { createInstance } from 'i18next'
import { longDate, monthName, nameList, plainDate, tableDate, timeOfDay } from './dates.ts'
import { en } from './en/index.ts'
import type { TextKey } from './keys.ts'
import type { Language } from './language.ts'
import { columnMoney, money, shortMoney } from './money.ts'
import { nl } from './nl/index.ts'

export type Params = Readonly<Record<string, string | number>>

/** Texts, money and dates in one language. */
export interface Words {
  language: Language
  /** A text of the interface; `count` chooses singular or plural. */
  t(key: TextKey, params?: Params): string
  /** Whether there is such a text, for codes that come from data. */
  has(key: string): key is TextKey
  money(cents: number): string
  shortMoney(cents: number): string
  columnMoney(cents: number, signed?: boolean): string
  longDate(iso: string): string
  plainDate(iso: string): string
  tableDate(iso: string): string
  monthName(month: string): string
  timeOfDay(minute: number): string
  list(names: readonly string[]): string
}

const texts = createInstance()
texts.init({
  initAsync: false,
  lng: 'nl',
  fallbackLng: false,
  resources: { nl: { translation: nl }, en: { translation: en } },
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  returnEmptyString: true,
})

/** The words of a language. */
export function wordsIn(language: Language): Words {
  const say = texts.getFixedT(language)
  return {
    language,
    t: (key, params = {}) => say(key, params),
    has: (key): key is TextKey => texts.exists(key, { lng: language, count: 1 }),
    money: (cents) => money(language, cents),
    shortMoney: (cents) => shortMoney(language, cents),
    columnMoney: (cents, signed) => columnMoney(language, cents, signed),
    longDate: (iso) => longDate(language, iso),
    plainDate: (iso) => plainDate(language, iso),
    tableDate: (iso) => tableDate(language, iso),
    monthName: (month) => monthName(language, month),
    timeOfDay: (minute) => timeOfDay(language, minute),
    list: (names) => nameList(language, names),
  }
}
