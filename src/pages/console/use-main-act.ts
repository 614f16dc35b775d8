// The one act that leads on: what it is called, whether it can be done now, and what it does.

import { useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import type { Console } from './console-context.ts'
import { requestOf } from './requests.ts'
import { isWaitedFor } from './still-to-vote.ts'
import { walkAct } from './walk-act.ts'

export interface MainAct {
  label: string
  /** Why it cannot be done yet; null when it can. */
  waits: string | null
  act(): void
}

/** The primary act of the console, or null when there is none left. */
export function useMainAct(desk: Console): MainAct | null {
  const words = useWords()
  const { t, has } = words
  const { view, ask, open, hands, month } = desk
  const { main, flow, tally, options } = view
  if (main === null) return null
  const key = `console.main.${main}`
  const label = has(key) ? t(key) : main
  switch (main) {
    case 'hands': {
      const counted = options.reduce((sum, option) => sum + (hands[option] ?? 0), 0)
      const counts = Object.fromEntries(options.map((option) => [option, hands[option] ?? 0]))
      return {
        label,
        waits: counted === 0 ? t('console.hands.none') : null,
        act: () => void ask({ type: 'hands', beat: flow.beat, counts }),
      }
    }
    case 'decide': {
      const leading = tally?.leading ?? null
      if (leading === null)
        return { label: t('console.main.choose'), waits: null, act: () => open('overrule') }
      return {
        label: t('console.main.take', { option: shorten(optionText(month, flow.moment, leading)) }),
        waits: null,
        act: () => void ask({ type: 'decide', beat: flow.beat, option: leading }),
      }
    }
    case 'close-vote':
      return {
        label,
        waits: null,
        act: () =>
          isWaitedFor(view) ? open('close-vote') : void ask({ type: 'close-vote', beat: flow.beat }),
      }
    case 'debrief-step':
      return walkAct(desk, words)
    case 'wipe':
      return { label, waits: null, act: () => open('wipe') }
    default: {
      const request = requestOf(main, view)
      return { label, waits: null, act: () => request !== null && void ask(request) }
    }
  }
}

const MOST = 34

/** The first words of an option, for a button. */
export function shorten(text: string): string {
  const first = (text.split(/[.:;]/)[0] ?? text).replaceAll('*', '').trim()
  return first.length <= MOST ? first : `${first.slice(0, MOST).replace(/\s+\S*$/, '')}…`
}
