// A rules pack ready for use: amounts by name, with the source they bring along.

import type { Source } from '#engine'
import { nearest } from '../near.ts'
import type { Figure, Pack, SourceText } from '../schema/pack.ts'
import { workOut } from './formula.ts'
import { centsOf } from './money.ts'

export interface Amount {
  cents: number
  source: Source
}

export interface AmountProblem {
  code: 'rules/unknown-amount' | 'rules/arguments'
  text: string
  proposal?: string | undefined
}

/** A source as written, as the plan keeps it. */
export function sourceOf(source: SourceText): Source {
  return source === 'illustrative'
    ? { illustrative: true, from: '', asOf: '' }
    : { illustrative: false, from: source.from, asOf: String(source['as-of']) }
}

/**
 * The amount behind `rules.<name>` or `rules.<name>(numbers)`.
 * @param persons people who live in the house
 */
export function ruleAmount(pack: Pack, written: string, persons: number): Amount | AmountProblem {
  const [, name = '', list] = /^rules\.([a-z0-9.-]+)(?:\(([^)]*)\))?$/.exec(written) ?? []
  if (list === undefined) {
    const figure = figures(pack).get(name)
    if (figure !== undefined) return { cents: centsOf(figure.euro), source: sourceOf(figure.source) }
    if (Object.hasOwn(pack.formulas, name)) {
      return {
        code: 'rules/arguments',
        text: `\`rules.${name}\` is worked out from a number: write \`rules.${name}(640)\`.`,
      }
    }
    return unknown(pack, name)
  }
  const formula = Object.hasOwn(pack.formulas, name) ? pack.formulas[name] : undefined
  if (formula === undefined) return unknown(pack, name)
  const args = list.trim() === '' ? [] : list.split(',').map((part) => Number(part.trim()))
  if (args.some((arg) => !Number.isFinite(arg) || arg < 0)) {
    return {
      code: 'rules/arguments',
      text: `Between the brackets of \`${written}\` come numbers, such as 640 or 12.50.`,
    }
  }
  const cents = workOut(formula, args, persons)
  if (typeof cents !== 'number')
    return { code: 'rules/arguments', text: `\`${written}\` gives no amount. ${cents.problem}` }
  return { cents, source: sourceOf(formula.source) }
}

function unknown(pack: Pack, name: string): AmountProblem {
  const known = [...figures(pack).keys(), ...Object.keys(pack.formulas)]
  const near = nearest(name, known)
  const text = `The rules pack ${pack.id} has no amount \`${name}\`.`
  return { code: 'rules/unknown-amount', text, proposal: near === undefined ? undefined : `rules.${near}` }
}

/** Every fixed amount of the pack by its full name, such as `bijstand.single-parent`. */
export function figures(pack: Pack): Map<string, Figure> {
  const all = new Map<string, Figure>()
  for (const [name, entry] of Object.entries(pack.amounts)) {
    if (isFigure(entry)) all.set(name, entry)
    else for (const [inner, figure] of Object.entries(entry)) all.set(`${name}.${inner}`, figure)
  }
  return all
}

function isFigure(entry: Pack['amounts'][string]): entry is Figure {
  return typeof (entry as { euro?: unknown }).euro === 'number'
}
