// The sentences behind schema findings: what was read, what was expected, how to mend it.

import type { z } from 'zod'

type Size = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall

const missing: Record<string, string> = {
  text: 'Write what people read here.',
  title: 'Give it a title: an object or a spoken line, one to five words.',
  strengths: 'Everybody who lives in the house is good at something: `strengths: [rekent op de cent]`.',
  'read-by': 'Write `read-by: null` as long as nobody with lived experience has read the month.',
  basis: 'Write `composed` when the persons are made up, `retold` when a true story lies under it.',
  'plain-text': 'Every letter has its plain twin: the same letter as you would tell it.',
  official: 'Write the letter as the sender wrote it.',
  place: 'Write the room or place where it happens, such as `kitchen`.',
  options: 'A moment needs options to choose from.',
  kind: 'Write the kind of bill, a key of `kinds` in the rules pack, such as `rent`.',
  id: 'Give it a short name that other lines can use: small letters, digits and hyphens.',
  krap: 'Begin the file with `krap: 1`.',
  name: 'Write the name as it stands in the ledger.',
  by: 'Say who made the rule: wage, benefit-norm, allowance-rule, rent, price, fee-rule, tax, school, chance, household, gift.',
}

/** A key that should be there. */
export function missingWords(name: string, where: string): string {
  return `\`${name}\` is missing ${where}.${missing[name] === undefined ? '' : ` ${missing[name]}`}`
}

const types: Record<string, string> = {
  string: 'a text; put quotation marks around it',
  number: 'a number without quotation marks',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list: lines that begin with `- `, or `[one, two]`',
  object: 'a group of keys, each with a colon',
  record: 'a group of names, each with a colon',
  tuple: 'two days, such as `[5, 9]`',
}

const unions: Record<string, string> = {
  source: '`illustrative`, or `{ from: <address or document>, as-of: 2025 }`',
  when: 'a condition, such as `account >= 40.00`',
  booking: 'a booking with `in`, `out` or `living`',
  bookings: 'a booking with `in`, `out` or `living`',
  moments: 'a moment of kind dilemma, talk or desk',
  open: 'a letter, or `all`',
  reaches: '`all`, or a list such as `[trommel, trommel/hatice]`',
}

/** A value of another type than expected. */
export function typeWords(name: string, value: unknown, expected: string): string {
  const money = '`640.00`, or an amount of the rules pack such as `rules.bijstand.single-parent`'
  const wanted = expected === 'union' ? (unions[name] ?? money) : (types[expected] ?? expected)
  return `\`${name}\` is ${show(value)}; it must be ${wanted}.`
}

const formats: Record<string, string> = {
  id: 'may have small letters, digits and hyphens, and begins with a letter',
  reserved: 'is a word the game uses itself; choose another',
  'one-line': 'must fit on one line',
  'two-decimals': 'has more than two decimals; write euros and cents, such as 12.50',
  rule: 'is not an amount: write `640.00`, or `rules.<name>` or `rules.<name>(number)`',
  'as-of': 'must be a year or a date, such as 2025 or 2025-01-01',
  hour: 'is not an hour: write it as "19:40", with quotation marks',
  seed: 'is not an event seed: letters and a number, such as MB2',
  month: 'is not a month: write year and month, such as 2025-03',
  date: 'is not a date: write year, month and day, such as 2025-05-01',
  decision: 'is not a decision: write a moment as `trommel`, one turn of a talk as `drie-bekers/begin`',
  percent: 'is not a share: write it as 20%',
  item: 'is not something a play can reach: write a moment as `trommel`, an option as `trommel/hatice`',
  'text-key': 'is not the key of a text',
  hash: 'is not a hash: eight signs, 0-9 and a-f; `npm run krap -- texts` writes it',
}

/** A text that does not have the wanted form. */
export function formatWords(name: string, value: unknown, form: string): string {
  const key = name === String(value) ? '' : `\`${name}\`: `
  return `${key}${show(value)} ${formats[form] ?? `does not fit: ${form}`}.`
}

/** Too long, too short, too many, too few. */
export function sizeWords(name: string, value: unknown, issue: Size): string {
  if (name === 'options') {
    const count = Array.isArray(value) ? value.length : 0
    return `There ${count === 1 ? 'is one option' : `are ${count} options`} here. A dilemma has two to five, a desk two to twelve, a talk one to five in each turn.`
  }
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
  if (Array.isArray(value)) return `\`${name}\` has ${value.length}; it takes ${limit}.`
  if (typeof value !== 'string') return `\`${name}\` is ${show(value)}; it takes ${limit}.`
  return value.trim() === ''
    ? `\`${name}\` is empty. Write a text, or take the line out.`
    : `\`${name}\` is ${value.length} signs long; it takes ${limit}.`
}

/** A value as it can be shown in a sentence. */
export function show(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of keys'
  const text = String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}

export const list = (words: readonly string[]): string => words.join(', ')
