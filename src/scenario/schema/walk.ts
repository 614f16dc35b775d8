// Looks into a zod schema: which keys may stand at a path, and which branch of a choice an author meant.

import type { z } from 'zod'
import { verbs } from './effect.ts'
import { changeVerbs } from './lever.ts'

type Type = z.core.$ZodTypes
type Def = Type['_zod']['def']

/** The schema below optional, nullable and default wrappers. */
function bare(type: z.core.$ZodType): Def {
  const def = (type as Type)._zod.def
  return def.type === 'optional' || def.type === 'nullable' || def.type === 'default'
    ? bare(def.innerType)
    : def
}

/** Keys that may stand in the map at `path` of `data`; none for lists, texts and free maps. */
export function keysAt(schema: z.core.$ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  const { type, value } = reach(schema, data, path)
  const def = type === null ? null : settled(type, value)
  return def?.type === 'object' ? Object.keys(def.shape) : []
}

/** The forms a value at `path` can take, when there is a choice of forms. */
export function branchesAt(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly PropertyKey[],
): readonly z.core.$ZodType[] {
  const { type } = reach(schema, data, path)
  const def = type === null ? null : bare(type)
  return def?.type === 'union' ? def.options : []
}

function reach(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly PropertyKey[],
): { type: z.core.$ZodType | null; value: unknown } {
  let type: z.core.$ZodType | null = schema
  let value = data
  for (const part of path) {
    type = type === null ? null : step(type, value, part)
    value = child(value, part)
  }
  return { type, value }
}

/** Which branch of a union the value was meant for, by its telling word; -1 when nothing tells. */
export function meant(options: readonly z.core.$ZodType[], value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    return options.findIndex((option) => plainTypes[bare(option).type] === typeof value)
  }
  const shapes = options.map((option) => {
    const def = bare(option)
    return def.type === 'object' ? Object.keys(def.shape) : []
  })
  const kind = 'kind' in value ? value.kind : undefined
  const byKind = options.findIndex((option) => isKind(option, kind))
  if (byKind >= 0) return byKind
  const telling = [...verbs, ...changeVerbs, 'out', 'in', 'living', 'formula', 'euro']
  const word = telling.find((verb) => verb in value && shapes.some((keys) => keys.includes(verb)))
  if (word !== undefined) {
    const formula = options.findIndex((option) =>
      isKind(option, 'formula' in value ? value.formula : undefined, 'formula'),
    )
    return formula >= 0 ? formula : shapes.findIndex((keys) => keys.includes(word))
  }
  return shapes.filter((keys) => keys.length > 0).length === 1
    ? shapes.findIndex((keys) => keys.length > 0)
    : -1
}

const plainTypes: Record<string, string> = {
  number: 'number',
  string: 'string',
  enum: 'string',
  literal: 'string',
  boolean: 'boolean',
}

/** Whether a branch is told apart by `kind` and takes this one; a dilemma needs no `kind`. */
function isKind(option: z.core.$ZodType, kind: unknown, key = 'kind'): boolean {
  const def = bare(option)
  if (def.type !== 'object') return false
  const field = def.shape[key]
  if (field === undefined) return false
  const inner = bare(field)
  if (inner.type !== 'literal') return false
  return kind === undefined
    ? (field as Type)._zod.def.type === 'optional'
    : inner.values.some((value) => value === kind)
}

function settled(type: z.core.$ZodType, value: unknown): Def | null {
  const def = bare(type)
  if (def.type !== 'union') return def
  const chosen = def.options[meant(def.options, value)]
  return chosen === undefined ? null : bare(chosen)
}

function step(type: z.core.$ZodType, value: unknown, part: PropertyKey): z.core.$ZodType | null {
  const def = settled(type, value)
  if (def?.type === 'object') return def.shape[String(part)] ?? null
  if (def?.type === 'array') return def.element
  if (def?.type === 'record') return def.valueType
  return null
}

/** The value under a key or number, or undefined. */
export function child(value: unknown, part: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined
}
