// What a steered play wants, while it is being worked out: weights of decisions, and how one want leads to another.

import type { Effect, Expr, Plan } from '#engine'
import type { Site, SitedEffect } from './sites.ts'

/** Which way money or the meter should go: 1 up, -1 down, 0 either. */
type Pull = -1 | 0 | 1

export interface Wants {
  /** Moment or other key of a decision -> option -> weight; below zero is to be left. */
  weights: Map<string, Map<string, number>>
  money: Pull
  mind: Pull
}

/** Wants of one plan; `seen` keeps circles of conditions from going round. */
export interface Gathering {
  plan: Plan
  sites: SitedEffect[]
  wants: Wants
  seen: Set<string>
  /** Wants an item reached, by its key, or (with a weight below zero) not. */
  item(on: Gathering, key: string, weight: number, depth: number): void
  /** Wants a condition to hold, or not to. */
  truth(on: Gathering, expr: Expr, truth: boolean, weight: number, depth: number): void
}

/** How a weight shrinks with each step back. */
export const FADE = 0.6

/** Adds to the weight of a decision. */
export function add({ wants }: Gathering, moment: string, option: string, weight: number): void {
  const options = wants.weights.get(moment) ?? new Map<string, number>()
  wants.weights.set(moment, options)
  options.set(option, (options.get(option) ?? 0) + weight)
}

/** Begins an application and sees it through: every sitting done, every paper fetched. */
export function workOn(on: Gathering, procedure: string, weight: number, depth: number): void {
  begin(on, procedure, weight, depth)
  for (const manner of ['alone', 'together', 'hand-over']) add(on, procedure, manner, weight * FADE)
  for (const { papers } of on.plan.procedures.get(procedure)?.steps ?? [])
    for (const paper of papers) add(on, paper, 'fetch', weight)
}

export function begin(on: Gathering, procedure: string, weight: number, depth: number): void {
  wantEffect(on, (effect) => effect.do === 'start' && effect.procedure === procedure, weight * FADE, depth)
}

/** Wants some effect to happen, wherever it stands, or (with a weight below zero) not to. */
export function wantEffect(
  on: Gathering,
  is: (effect: Effect) => boolean,
  weight: number,
  depth: number,
): void {
  for (const { effect, site } of on.sites) if (is(effect)) wantSite(on, site, weight, depth + 1)
}

function wantSite(on: Gathering, site: Site, weight: number, depth: number): void {
  if (site.at === 'option') {
    const { moment, option, outcome } = site
    on.item(
      on,
      weight > 0 ? `outcome:${moment}/${option}/${outcome}` : `option:${moment}/${option}`,
      weight,
      depth,
    )
  } else if (site.at === 'result') {
    on.item(on, `result:${site.procedure}/${site.outcome}`, weight, depth)
  } else {
    for (const how of ['open', 'together']) add(on, site.letter, how, weight)
    if (weight > 0) on.item(on, `letter:${site.letter}`, weight, depth)
  }
}
