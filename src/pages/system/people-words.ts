import type { CircleView } from '#engine'
import type { Words } from '#i18n'

/** When somebody was last spoken to. */
export function lastText(
  last: number | null,
  today: number,
  dateOf: (day: number) => string,
  { t, plainDate }: Words,
): string {
  if (last === null) return t('circle.lastNever')
  if (last < 1) return t('circle.lastBefore')
  if (last === today) return t('circle.lastToday')
  if (last === today - 1) return t('circle.lastYesterday')
  return t('circle.lastDay', { date: plainDate(dateOf(last)) })
}

/** What trust of 0 to 5 makes possible, in words. */
export function trustText({ trust }: Pick<CircleView, 'trust'>, { t, has }: Words): string {
  const key = `circle.trust.${Math.min(5, Math.max(0, trust))}`
  return has(key) ? t(key) : ''
}

const LONGEST_NAME = 11

/** The name as it fits under a mark: the first part that tells people apart, shortened where it is long. */
export function shortName(name: string): string {
  const [first = '', second = ''] = name.split(' ')
  const short = TITLES.includes(first.toLowerCase())
    ? second || first
    : ARTICLES.includes(first.toLowerCase())
      ? `${first} ${second}`.trim()
      : first
  return short.length > LONGEST_NAME ? `${short.slice(0, LONGEST_NAME - 1)}…` : short
}

const ARTICLES = ['de', 'het', 'een', 'the', 'a', 'an']
const TITLES = ['meneer', 'mevrouw', 'juf', 'meester', 'dokter', 'mr', 'mrs', 'ms', 'miss', 'dr']
