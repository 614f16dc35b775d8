import type { Words } from '#i18n'
import type { Refusal } from '#session/protocol'

/** A refusal in words; one that a facilitator should not meet is said in general. */
export function refusalText({ refused }: Refusal, { t, has }: Words): string {
  const key = `console.refused.${refused.replace('session/', '')}`
  return has(key) ? t(key) : t('console.refused.other')
}
