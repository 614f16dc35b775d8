// Arguments of a command, with our own sentence for what it cannot use.

import type { ParseArgsOptionsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { nearest } from '#scenario'
import { UsageError } from './usage.ts'

/** Flags and files of a command. @throws UsageError for a flag that it has not, or one without the value it needs */
export function readArgs<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  refuseWhatIsWrong(args, options)
  return parseArgs({ args, allowPositionals: true, options })
}

function refuseWhatIsWrong(args: string[], options: ParseArgsOptionsConfig): void {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  const flags = Object.keys(options).map((name) => `--${name}`)
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined) {
      const near = nearest(rawName, flags)
      const more = near === undefined ? `There are: ${flags.join(', ')}.` : `Did you mean ${near}?`
      throw new UsageError(`There is no option ${rawName} here. ${more}`)
    }
    if (option.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`)
    const none = value === undefined || (!inlineValue && /^-./.test(value))
    if (option.type === 'string' && none) throw new UsageError(`${rawName} needs a value behind it.`)
  }
}
