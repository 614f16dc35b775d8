import { useRef } from 'preact/hooks'
import { useApp } from '../common/app-context.ts'
import type { Opening } from './choose-slot.ts'
import { chooseSlot } from './choose-slot.ts'

/** The game the address means. A new game keeps its slot and seed when the address gets its number. */
export function useOpening(month: string, query: URLSearchParams): Opening {
  const { saves, platform } = useApp()
  const open = useRef<{ asked: string; opening: Opening } | null>(null)
  const asked = query.get('game') ?? (query.has('new') ? 'new' : `seed ${query.get('seed')}`)
  const last = open.current
  if (last !== null && [last.asked, String(last.opening.slot)].includes(asked)) return last.opening
  const opening = chooseSlot(month, query, saves, platform.newSeed)
  open.current = { asked, opening }
  return opening
}
