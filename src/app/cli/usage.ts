// What the command line says of itself.

const parts: Readonly<Record<string, string>> = {
  check: `  npm run krap -- check FILE... [--explore] [--json]
      reads months, rules packs, towns or levers and says what is wrong, at its line; exit 1 on errors.
      With --explore months are searched too, and held to what stands under expects
`,
  play: `  npm run krap -- play FILE [--seed N] [--choose id=option]... [--lever NAME] [--json]
      plays a month; what is not chosen is drawn from the seed. id is a moment, talk/turn, a letter
      (option open or together), a bill (option pay), an application (alone, together or hand-over) or
      a paper (fetch); exit 1 when a choice is refused. With --lever the same decisions are played again
      under other circumstances (scenarios/levers.yaml), and what no longer applied is said
`,
  explore: `  npm run krap -- explore FILE [--plays N] [--seed S] [--budget SECONDS] [--workers N] [--steps N] [--json]
      searches a month: what random plays reach and how they end, what bars the rest, the best and
      worst end there is, and whether it can be won. Same seed and counts, same figures; a search that
      the budget (60) cuts short says so. docs/explore.md says what each figure means
`,
  texts: `  npm run krap -- texts FILE --language en
      writes the translation file: adds missing lines, marks stale ones
`,
  schema: `  npm run krap -- schema
      writes scenarios/*.schema.json, by which an editor helps while you type
`,
}

const file = 'FILE is a path such as scenarios/samira-maart/month.yaml.\n'

/** Everything that can be asked. */
export const usage = [
  'krap: check and play a household month without a screen\n',
  ...Object.values(parts),
  file,
].join('\n')

/** How one command is called; everything for a name that is none. */
export function usageOf(command: string): string {
  const part = Object.hasOwn(parts, command) ? parts[command] : undefined
  if (part === undefined) return usage
  return part.includes('FILE') ? `${part}\n${file}` : part
}

/** A mistake in how the command was called; shown in words, never as a stack. */
export class UsageError extends Error {}
