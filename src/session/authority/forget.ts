import type { Entry } from '#session/protocol'

/**
 * The same log without what belongs to people who left and asked to be forgotten: their seats get names that lead to
 * nobody and their words are empty. It folds to the same session, and may take the place of the log in a store.
 */
export function forgetLeft(log: readonly Entry[]): Entry[] {
  const names = new Map<string, { until: number; name: string }>()
  for (const entry of log) {
    if (entry.type === 'seat-left' && entry.forget)
      names.set(entry.seat, { until: entry.n, name: `gone-${entry.n}` })
  }
  const nameOf = (seat: string, n: number): string | null => {
    const gone = names.get(seat)
    return gone !== undefined && n <= gone.until ? gone.name : null
  }
  return log.map((entry) => {
    if (entry.type === 'roles-swapped') {
      const roles = entry.roles.map((each) => ({ ...each, seat: nameOf(each.seat, entry.n) ?? each.seat }))
      return { ...entry, roles }
    }
    const seat = 'seat' in entry ? nameOf(entry.seat, entry.n) : null
    return seat === null ? entry : withoutWords(entry, seat)
  })
}

function withoutWords(entry: Entry, seat: string): Entry {
  const named = { ...entry, seat }
  if ('nickname' in named) named.nickname = ''
  if ('text' in named) named.text = ''
  if ('practice' in named) return { ...named, practice: '', policy: '' }
  return named
}
