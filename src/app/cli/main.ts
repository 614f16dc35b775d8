// The command line for authors. No input, however broken, ends in a stack trace.

import { check } from './check.ts'
import { play } from './play.ts'
import { schema } from './schema.ts'
import { texts } from './texts.ts'
import { UsageError, usage, usageOf } from './usage.ts'

/** A command gets its own arguments and answers with the exit code. */
const commands: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  check,
  explore: async (args) => (await import('./explore.ts')).explore(args),
  play,
  schema,
  texts,
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    process.stdout.write(usage)
    return name === undefined ? 1 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new UsageError(`There is no command ${name}.`)
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usageOf(name))
    return 0
  }
  return command(args)
}

process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message} \`npm run krap -- --help\` says what can be asked.\n`)
  process.exitCode = 1
}
