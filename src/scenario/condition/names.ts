// Walks a parsed condition: names and keys the month knows, texts a fact can be, and CEL we do not take.

import type { ASTNode } from '@marcbachmann/cel-js'
import { nearest } from '../near.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Problem {
  code: string
  text: string
  /** The piece of the condition it is about. */
  part: string
  proposal?: string | undefined
}

const taken = new Set<ASTNode['op']>([
  'value',
  'id',
  '.',
  '[]',
  '!_',
  '-_',
  '?:',
  'in',
  '&&',
  '||',
  '==',
  '!=',
])
for (const op of ['<', '<=', '>', '>=', '+', '-', '*', '/'] as const) taken.add(op)

/** Everything wrong with the names in a condition; empty when all is known. */
export function check(node: ASTNode, vocabulary: Vocabulary): Problem[] {
  if (!taken.has(node.op)) {
    const text = `\`${node.op}\` is not taken in conditions. Use comparisons, sums, &&, ||, !, \`? :\` and \`in [...]\`.`
    return [{ code: 'condition/not-taken', text, part: partOf(node) }]
  }
  if (node.op === '.' || node.op === '[]') return checkKey(node, vocabulary)
  if (node.op === 'in') {
    const [wanted, list] = node.args
    if (list.op !== 'list') {
      const text = 'After `in` comes a list between brackets, such as `["tunnel", "overleven"]`.'
      return [{ code: 'condition/not-taken', text, part: partOf(list) }]
    }
    return [wanted, ...list.args]
      .flatMap((one) => check(one, vocabulary))
      .concat(list.args.flatMap((item) => compared(wanted, item, vocabulary)))
  }
  if (node.op === '==' || node.op === '!=') {
    const [left, right] = node.args
    const both = [...check(left, vocabulary), ...check(right, vocabulary)]
    return both.length > 0
      ? both
      : [...compared(left, right, vocabulary), ...compared(right, left, vocabulary)]
  }
  if (node.op === '/' && whole(node, vocabulary)) {
    const text = 'Whole numbers divide to a whole number here. Write one of them with a point, such as 2.0.'
    return [{ code: 'condition/division', text, part: partOf(node) }]
  }
  return childrenOf(node).flatMap((child) => check(child, vocabulary))
}

function checkKey(node: Extract<ASTNode, { op: '.' | '[]' }>, vocabulary: Vocabulary): Problem[] {
  const [owner, inner] = node.args
  const key = typeof inner === 'string' ? inner : inner.op === 'value' ? String(inner.args) : null
  const map = owner.op === 'id' ? vocabulary.maps[owner.args] : undefined
  if (owner.op !== 'id' || key === null) {
    return [
      {
        code: 'condition/not-taken',
        text: 'Ask for one thing by its name, such as `ties.hatice`.',
        part: partOf(node),
      },
    ]
  }
  if (map === undefined) {
    const maps = Object.keys(vocabulary.maps)
    const text = `A condition cannot ask for \`${owner.args}.${key}\`. Names with a point: ${maps.join(', ')}.`
    return [{ code: 'condition/unknown-name', text, part: partOf(node), proposal: nearest(owner.args, maps) }]
  }
  if (map.keys.has(key)) return []
  const near = nearest(key, map.keys.keys())
  const proposal =
    near === undefined
      ? undefined
      : /^[a-z0-9]+$/.test(near)
        ? `${owner.args}.${near}`
        : `${owner.args}["${near}"]`
  return [
    {
      code: 'condition/unknown-key',
      text: `There is no \`${key}\` in \`${owner.args}\`.`,
      part: partOf(node),
      proposal,
    },
  ]
}

/** A text compared with a fact must be one the fact can be. */
function compared(fact: ASTNode, other: ASTNode, vocabulary: Vocabulary): Problem[] {
  if (other.op !== 'value' || typeof other.args !== 'string') return []
  const values = valuesOf(fact, vocabulary)
  if (values === null || other.args === '' || values.includes(other.args)) return []
  const text = `\`${partOf(fact)}\` is never "${other.args}". It can be: ${values.join(', ')}.`
  return [{ code: 'condition/unknown-value', text, part: other.args, proposal: nearest(other.args, values) }]
}

function valuesOf(node: ASTNode, vocabulary: Vocabulary): readonly string[] | null {
  if (node.op === 'id') return vocabulary.plain[node.args]?.values ?? null
  if (node.op !== '.' && node.op !== '[]') return null
  const [owner, inner] = node.args
  const key = typeof inner === 'string' ? inner : String(inner.args)
  return owner.op === 'id' ? (vocabulary.maps[owner.args]?.keys.get(key) ?? null) : null
}

function whole(node: ASTNode, vocabulary: Vocabulary): boolean {
  if (node.op === 'value') return typeof node.args === 'bigint'
  if (node.op === 'id') return vocabulary.plain[node.args]?.type === 'int'
  if (node.op === '.' || node.op === '[]') {
    const owner = node.args[0]
    return owner.op === 'id' && vocabulary.maps[owner.args]?.type === 'int'
  }
  return childrenOf(node).every((child) => whole(child, vocabulary))
}

function childrenOf(node: ASTNode): ASTNode[] {
  const args: unknown = node.args
  const list: unknown[] = Array.isArray(args) ? args : [args]
  return list.filter((item): item is ASTNode => typeof item === 'object' && item !== null && 'op' in item)
}

const partOf = (node: ASTNode): string => node.input.slice(node.start, node.end)
