// What a play should do to come to something, worked out backwards from the plan: decisions to take and to leave.
// It steers, and proves nothing: what it misses is only not found.

import type { Plan } from '#engine'
import type { Wants } from './gathering.ts'
import type { Item } from './items.ts'
import { keyOfItem } from './items.ts'
import type { SitedEffect } from './sites.ts'
import { wantItem } from './want-item.ts'
import { wantTruth } from './want-truth.ts'

/** Wants for reaching an item. @param sites of the plan */
export function wantsOf(plan: Plan, item: Item, sites: SitedEffect[]): Wants {
  const wants: Wants = { weights: new Map(), money: 0, mind: 0 }
  const on = { plan, sites, wants, seen: new Set<string>(), item: wantItem, truth: wantTruth }
  wantItem(on, keyOfItem(item), 1, 0)
  return wants
}
