// A condition in CEL becomes the nested arrays that the engine evaluates; everything doubtful is a problem with its place.

import type { ASTNode, Environment } from '@marcbachmann/cel-js'
import { TypeError as CelTypeError, EvaluationError, ParseError } from '@marcbachmann/cel-js'
import type { Expr } from '#engine'
import { nearest } from '../near.ts'
import { environmentOf } from './environment.ts'
import type { Problem } from './names.ts'
import { check } from './names.ts'
import type { Vocabulary } from './vocabulary.ts'

export type { Problem } from './names.ts'

export type Conditions = (source: string | boolean) => { expr: Expr } | { problems: Problem[] }

/** Makes a compiler for the conditions of one month. */
export function conditionsOf(vocabulary: Vocabulary): Conditions {
  const env = environmentOf(vocabulary)
  return (source) => (typeof source === 'boolean' ? { expr: source } : compile(env, vocabulary, source))
}

function compile(
  env: Environment,
  vocabulary: Vocabulary,
  source: string,
): { expr: Expr } | { problems: Problem[] } {
  const hyphens = hyphenated(vocabulary, source)
  if (hyphens.length > 0) return { problems: hyphens }
  try {
    const parsed = env.parse(source)
    const problems = check(parsed.ast, vocabulary)
    if (problems.length > 0) return { problems }
    const checked = parsed.check()
    if (checked.error !== undefined) return { problems: [celProblem(checked.error, source, vocabulary)] }
    if (checked.type !== 'bool') {
      const text = `This is a ${words[checked.type ?? ''] ?? checked.type}, not a condition. Compare it with something, such as \`${source} >= 1\`.`
      return { problems: [{ code: 'condition/not-a-condition', text, part: source }] }
    }
    return { expr: toExpr(parsed.ast) }
  } catch (error) {
    if (error instanceof ParseError || error instanceof EvaluationError || error instanceof CelTypeError) {
      return { problems: [celProblem(error, source, vocabulary)] }
    }
    throw error
  }
}

const words: Record<string, string> = { int: 'number', double: 'number', string: 'text' }

function celProblem(
  error: ParseError | EvaluationError | CelTypeError,
  source: string,
  vocabulary: Vocabulary,
): Problem {
  const part = error.range === undefined ? source : source.slice(error.range.start, error.range.end)
  const unknown = /^Unknown variable: (.+)$/.exec(error.summary)?.[1]
  if (unknown !== undefined) {
    const known = [...Object.keys(vocabulary.plain), ...Object.keys(vocabulary.maps)]
    const text = `A condition cannot ask for \`${unknown}\`. It can ask for: ${known.join(', ')}.`
    return { code: 'condition/unknown-name', text, part, proposal: nearest(unknown, known) }
  }
  const overload = /^no such overload: (.+)$/.exec(error.summary)?.[1]
  if (overload !== undefined) {
    const text = `\`${part}\` compares or adds things of different kinds (${overload}). Numbers go with numbers, texts with texts.`
    return { code: 'condition/types', text, part }
  }
  const comma = /\d,\d/.test(source) ? ' Write amounts with a point: 40.00.' : ''
  return {
    code: 'condition/syntax',
    text: `This condition cannot be read: ${plainly(error.summary)}.${comma}`,
    part: part === '' ? source : part,
  }
}

const tokens: Record<string, string> = { RPAREN: '`)`', LPAREN: '`(`', RBRACKET: '`]`', EOF: 'its end' }

/** The parser's own words with its token names spelt out. */
const plainly = (summary: string): string =>
  summary.replace(/\b[A-Z]{3,}\b/g, (name) => tokens[name] ?? name.toLowerCase())

/** `chose.brief-x` is a subtraction in CEL; an author means the key with the hyphen. */
function hyphenated(vocabulary: Vocabulary, source: string): Problem[] {
  return [...source.matchAll(/\b([a-z]+)\.([a-z][a-z0-9]*(?:-[a-z0-9]+)+)/g)].flatMap(
    ([part, map = '', key = '']) => {
      const keys = vocabulary.maps[map]?.keys
      if (keys === undefined) return []
      const found = keys.has(key) ? key : nearest(key, keys.keys())
      if (found === undefined) return []
      const text = `A hyphen is a minus sign here. Write the name between brackets and quotation marks.`
      return [{ code: 'condition/hyphen', text, part, proposal: `${map}["${found}"]` }]
    },
  )
}

const operators: Partial<
  Record<ASTNode['op'], 'and' | 'or' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/'>
> = {
  '&&': 'and',
  '||': 'or',
  '==': '==',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
}

/** Translates a checked tree. Throws on a node that `check` lets through by mistake. */
function toExpr(node: ASTNode): Expr {
  switch (node.op) {
    case 'value':
      return typeof node.args === 'bigint' ? Number(node.args) : (node.args as number | string | boolean)
    case 'id':
      return ['get', node.args]
    case '.':
      return ['get', String(node.args[0].args), node.args[1]]
    case '[]':
      return ['get', String(node.args[0].args), String(node.args[1].args)]
    case '!_':
      return ['not', toExpr(node.args)]
    case '-_':
      return ['neg', toExpr(node.args)]
    case '?:':
      return ['if', toExpr(node.args[0]), toExpr(node.args[1]), toExpr(node.args[2])]
    case 'in': {
      const [wanted, list] = node.args
      if (list.op === 'list') return ['in', toExpr(wanted), list.args.map(toExpr)]
      break
    }
    default: {
      const operator = operators[node.op]
      const args = node.args as [ASTNode, ASTNode]
      if (operator !== undefined) return [operator, toExpr(args[0]), toExpr(args[1])]
    }
  }
  throw new Error(`A condition with ${node.op} passed the check`)
}
