// zod's issues in an author's words, at the author's line.

import type { z } from 'zod'
import type { Finding } from '../finding.ts'
import { nearest } from '../near.ts'
import type { Path } from '../yaml/place.ts'
import type { YamlFile } from '../yaml/read.ts'
import { verbs } from './effect.ts'
import { changeVerbs } from './lever.ts'
import { branchesAt, child, keysAt, meant } from './walk.ts'
import { formatWords, list, missingWords, show, sizeWords, typeWords } from './words.ts'

type Issue = z.core.$ZodIssue

/** Checks a file against a schema: the data, or every finding at once. */
export function checkSchema<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
): { data: z.infer<S> } | { findings: Finding[] } {
  const parsed = schema.safeParse(yaml.data)
  if (parsed.success) return { data: parsed.data }
  return { findings: parsed.error.issues.flatMap((issue) => describe(yaml, schema, issue, [])) }
}

function describe(yaml: YamlFile, schema: z.ZodType, issue: Issue, base: Path): Finding[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
  const value = valueAt(yaml.data, path)
  const last = nameOf(path)
  const at = (where: 'value' | 'key', code: string, text: string, proposal?: string): Finding => ({
    file: yaml.file,
    ...yaml.place[where](path),
    severity: 'error',
    code,
    text,
    ...(proposal === undefined ? {} : { proposal }),
  })

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(yaml, schema, path, key))
    case 'invalid_union':
      return union(yaml, schema, issue, path, at)
    case 'invalid_key': {
      const inner = issue.issues[0]
      const why = inner === undefined ? 'id' : inner.message
      return [at('key', 'schema/format', formatWords(last, last, why))]
    }
    case 'invalid_type':
      if (value === undefined)
        return [at('value', 'schema/missing', missingWords(last, whereOf(yaml.data, path.slice(0, -1))))]
      return [at('value', 'schema/type', typeWords(last, value, issue.expected))]
    case 'invalid_value': {
      if (value === undefined)
        return [at('value', 'schema/missing', missingWords(last, whereOf(yaml.data, path.slice(0, -1))))]
      const values = issue.values.map(String)
      const text = `\`${last}\` is ${show(value)}; it can be ${list(values)}.`
      return [at('value', 'schema/value', text, nearest(String(value), values))]
    }
    case 'too_big':
    case 'too_small':
      return [at('value', 'schema/size', sizeWords(last, value, issue))]
    default:
      return [at('value', 'schema/format', formatWords(last, value, issue.message))]
  }
}

/** Lists whose items are told apart by the word they begin with. */
const kinds: Record<string, { what: string; all: readonly string[] }> = {
  effects: { what: 'effect', all: verbs },
  changes: { what: 'change', all: changeVerbs },
}

/** What an author calls the thing at a path: its key, or the key of the list it stands in. */
const nameOf = (path: Path): string =>
  String(
    (typeof path.at(-1) === 'number' ? path.findLast((part) => typeof part === 'string') : path.at(-1)) ?? '',
  )

/** A choice between forms: the issues of the form that was meant, or which forms there are. */
function union(
  yaml: YamlFile,
  schema: z.ZodType,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  at: (where: 'value' | 'key', code: string, text: string, proposal?: string) => Finding,
): Finding[] {
  const value = valueAt(yaml.data, path)
  const last = nameOf(path)
  if (value === undefined)
    return [at('value', 'schema/missing', missingWords(last, whereOf(yaml.data, path.slice(0, -1))))]
  const options = branchesAt(schema, yaml.data, path)
  const chosen = meant(options, value)
  const inner = issue.errors[chosen]
  if (inner !== undefined) return inner.flatMap((one) => describe(yaml, schema, one, path))
  const kind = Object.keys(kinds).find((key) => path.includes(key))
  if (typeof value === 'object' && value !== null && kind !== undefined) {
    const { what, all } = kinds[kind] ?? { what: '', all: [] }
    const word = Object.keys(value)[0] ?? ''
    const text = `There is no ${what} \`${word}\`. There are: ${list(all)}.`
    return [at('value', `schema/unknown-${what}`, text, nearest(word, all))]
  }
  return [at('value', 'schema/type', typeWords(last, value, 'union'))]
}

function unknownKey(yaml: YamlFile, schema: z.ZodType, path: Path, key: string): Finding {
  const known = keysAt(schema, yaml.data, path)
  const near = nearest(key, known)
  if (child(valueAt(yaml.data, path), key) === null && key.includes(' ')) {
    const text = `A comma cut this text in two: \`${key}\` became a key. Put quotation marks around the whole text.`
    return {
      file: yaml.file,
      ...yaml.place.key([...path, key]),
      severity: 'error',
      code: 'yaml/comma-in-text',
      text,
    }
  }
  return {
    file: yaml.file,
    ...yaml.place.key([...path, key]),
    severity: 'error',
    code: 'schema/unknown-key',
    text: `\`${key}\` is not known ${whereOf(yaml.data, path)}. Known here: ${known.join(', ')}.`,
    ...(near === undefined ? {} : { proposal: near }),
  }
}

const valueAt = (data: unknown, path: Path): unknown => path.reduce<unknown>(child, data)

/** Where a map stands, by the id an author gave it or the key above it. */
function whereOf(data: unknown, path: Path): string {
  if (path.length === 0) return 'at the top of the file'
  const id = child(valueAt(data, path), 'id')
  const key = path.filter((part) => typeof part === 'string').at(-1) ?? ''
  return typeof id === 'string' ? `in \`${id}\` (${key})` : `in \`${key}\``
}
