import { createInstance } from 'i18next'
import { longDate, monthName, plainDate, tableDate, timeOfDay } from './dates.ts'
import type { TextKey, Translated } from './keys.ts'
import type { Language } from './language.ts'
import { columnMoney, money, shortMoney } from './money.ts'
import type { nl } from './nl/index.ts'
import type { TextPack } from './text-packs.ts'
import { textPacks } from './text-packs.ts'

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
  /** `Noor en Ilyas`, `a, b and c`. */
  list(names: readonly string[]): string
}

/** All texts of one language. */
export type InterfaceTexts = Translated<typeof nl>

/** Words from a language's texts. A page that needs only some may leave the others away. */
export function wordsFrom(language: Language, texts: Partial<InterfaceTexts>): Words {
  const instance = createInstance()
  instance.init({
    initAsync: false,
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  })
  const t: Words['t'] = (key, params = {}) => instance.t(key, params)
  return {
    language,
    t,
    has: (key): key is TextKey => instance.exists(key, { count: 1 }),
    money: (cents) => money(language, cents),
    shortMoney: (cents) => shortMoney(language, cents),
    columnMoney: (cents, signed) => columnMoney(language, cents, signed),
    longDate: (iso) => longDate(language, iso),
    plainDate: (iso) => plainDate(language, iso),
    tableDate: (iso) => tableDate(language, iso),
    monthName: (month) => monthName(language, month),
    timeOfDay: (minute) => timeOfDay(language, minute),
    list: (names) =>
      names.length < 2
        ? names.join('')
        : `${names.slice(0, -1).join(', ')} ${t('common.and')} ${names.at(-1)}`,
  }
}

const loaded = new Map<string, Promise<Words>>()

/**
 * The words of a language, fetched when they are first asked for; what failed is asked again next time.
 * @param packs what a page needs beside the texts of the shell; a text of another pack comes out as its key
 */
export function loadWords(language: Language, ...packs: readonly TextPack[]): Promise<Words> {
  const key = [language, ...packs].join(' ')
  const asked = loaded.get(key) ?? fetchWords(language, packs)
  loaded.set(key, asked)
  asked.catch(() => loaded.delete(key))
  return asked
}

async function fetchWords(language: Language, packs: readonly TextPack[]): Promise<Words> {
  const load = textPacks[language]
  const texts = await Promise.all([load.shell(), ...packs.map((pack) => load[pack]())])
  return wordsFrom(language, Object.assign({}, ...texts))
}

/** The words of a seat alone: a fourth of all. */
export async function loadSeatWords(language: Language): Promise<Words> {
  return wordsFrom(language, await textPacks[language].seat())
}
