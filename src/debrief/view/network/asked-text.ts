import type { Words } from '#i18n'

/**
 * How often a paper was asked for, and how often where it is asked once only if that is another number.
 * @param once null where it is not known; empty text where nothing was asked
 */
export function askedText({ asked, once }: { asked: number; once: number | null }, t: Words['t']): string {
  if (asked === 0) return ''
  const told = t('debrief.networkAsked', { count: asked })
  return once === null || once === asked ? told : `${told} ${t('debrief.networkOnce', { count: once })}`
}
