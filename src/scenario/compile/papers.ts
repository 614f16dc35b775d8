// Papers: those of the rules pack that this month touches, and its own.

import type { Paper } from '#engine'
import { nearest } from '../near.ts'
import { centsOf } from '../rules/money.ts'
import { sourceOf } from '../rules/rules.ts'
import type { MonthPaper, PackPaper } from '../schema/paper.ts'
import type { Context } from './context.ts'
import { paperAt } from './system-effects.ts'
import { effectSites } from './walk.ts'

type Known = Pick<PackPaper, 'fresh' | 'copy' | 'fetch' | 'stands-for'> &
  Pick<Extract<MonthPaper, object>, 'held'>

/** The papers of the plan, in the order of their ids. */
export function compilePapers(context: Context): Paper[] {
  const { month } = context
  for (const [id, paper] of Object.entries(month.papers ?? {})) written(context, id, paper)
  asked(context)
  return [...touched(context)].sort().flatMap((id) => {
    const paper = paperOf(context, id)
    return paper === undefined ? [] : [compilePaper(context, id, paper)]
  })
}

/** What rules pack and month say of a paper; the month has the last word. */
function paperOf({ month, pack }: Context, id: string): Known | undefined {
  const common = Object.hasOwn(pack.papers ?? {}, id) ? pack.papers?.[id] : undefined
  const own = Object.hasOwn(month.papers ?? {}, id) ? month.papers?.[id] : undefined
  if (common === undefined && own === undefined) return undefined
  return { ...common, ...(typeof own === 'string' ? { held: own } : own) }
}

function compilePaper(context: Context, id: string, paper: Known): Paper {
  const { fetch } = paper
  for (const [n, other] of (paper['stands-for'] ?? []).entries()) {
    const own = context.month.papers?.[id]
    if (typeof own === 'object' && own['stands-for'] !== undefined)
      paperAt(context, ['papers', id, 'stands-for', n], other)
  }
  return {
    id,
    held: paper.held === undefined ? 'no' : paper.held === 'stale' ? 'stale' : 'fresh',
    fresh: paper.fresh ?? 0,
    fetch:
      fetch === undefined
        ? null
        : {
            actions: fetch.actions,
            cents: centsOf(fetch.costs),
            days: fetch['in-days'],
            ruleMaker: fetch.by ?? 'fee-rule',
            source: sourceOf(fetch.source),
          },
    copy: centsOf(paper.copy ?? 0),
    standsFor: paper['stands-for'] ?? [],
  }
}

/** Papers that something in the month asks, gives or has, with those that can stand for them. */
function touched(context: Context): Set<string> {
  const { month, pack, ids } = context
  const all = new Set(Object.keys(month.papers ?? {}))
  for (const step of (month.procedures ?? []).flatMap((each) => each.steps ?? []))
    for (const id of step.papers ?? []) all.add(id)
  for (const { effect } of effectSites(month)) if ('paper' in effect) all.add(effect.paper)
  for (const [id, { 'stands-for': others }] of Object.entries(pack.papers ?? {}))
    if (others?.some((other) => all.has(other))) all.add(id)
  return new Set([...all].filter((id) => ids.papers.includes(id)))
}

/** A paper of the month: known to the rules pack, or with a name of its own; stale only what can grow old. */
function written(context: Context, id: string, paper: MonthPaper): void {
  const { pack, say } = context
  const common = Object.hasOwn(pack.papers ?? {}, id)
  if (!common && (typeof paper === 'string' || paper.name === undefined)) {
    const near = nearest(id, Object.keys(pack.papers ?? {}))
    const text = `The rules pack has no paper \`${id}\`. Mend the name; or, for a paper of this month only, give it a \`name\` and say how it is fetched.`
    say.error(['papers', id], 'reference/unknown-paper', text, { key: true, proposal: near })
    return
  }
  const all = paperOf(context, id)
  if (all?.held === 'stale' && (all.fresh ?? 0) === 0) {
    const text = `\`${id}\` never grows old: it has no \`fresh\` days. Write \`held\`, or give it \`fresh: 30\`.`
    const path = typeof paper === 'string' ? ['papers', id] : ['papers', id, 'held']
    say.error(path, 'paper/never-stale', text, { proposal: 'held' })
  }
  const used = (context.month.procedures ?? []).some(({ steps }) =>
    steps?.some((step) => step.papers?.includes(id)),
  )
  const stands = (all?.['stands-for'] ?? []).length > 0
  if (!common && !used && !stands)
    say.warn(['papers', id], 'paper/never-asked', `No application asks \`${id}\`.`, { key: true })
}

/** Papers that a step asks must be known, and there must be a way to have them in time. */
function asked(context: Context): void {
  const { month, say } = context
  const given = new Set(effectSites(month).flatMap(({ effect }) => ('paper' in effect ? [effect.paper] : [])))
  month.procedures?.forEach((procedure, p) => {
    procedure.steps?.forEach((step, s) => {
      step.papers?.forEach((id, n) => {
        const path = ['procedures', p, 'steps', s, 'papers', n]
        if (!paperAt(context, path, id)) return
        const paper = paperOf(context, id)
        if (paper?.held === 'held' || paper?.held === 'yes' || given.has(id)) return
        const days = paper?.fetch?.['in-days']
        if (days !== undefined && days < context.days) return
        const why =
          days === undefined
            ? 'the household does not hold it, it has no `fetch`, and no effect gives it'
            : `fetching it takes ${days} days, and the month has ${context.days}`
        const text = `Nobody can hand in \`${id}\`: ${why}. Say that it is held, how it is fetched, or give it with \`{ paper: ${id} }\`.`
        say.error(path, 'paper/out-of-reach', text)
      })
    })
  })
}
