// Addresses of the page. A panel over a place is the part after `#`, so that Back closes it.

export type Route =
  | { page: 'home' }
  | { page: 'months'; month: string | null }
  | { page: 'play'; month: string }
  | { page: 'end'; month: string }
  | { page: 'print'; month: string; what: Printed }
  | { page: 'saved' }
  | { page: 'about' }
  | { page: 'console' }
  | { page: 'wall' }
  | { page: 'join' }
  | { page: 'unknown' }

/** What can be printed of a month that was played. */
export type Printed = 'fan' | 'report' | 'portfolio'

const NAME = '([a-z0-9-]+)'

const PAGES: readonly [RegExp, (name: string) => Route][] = [
  [/^\/$/, () => ({ page: 'home' })],
  [/^\/months$/, () => ({ page: 'months', month: null })],
  [new RegExp(`^/months/${NAME}$`), (month) => ({ page: 'months', month })],
  [new RegExp(`^/play/${NAME}$`), (month) => ({ page: 'play', month })],
  [new RegExp(`^/play/${NAME}/end$`), (month) => ({ page: 'end', month })],
  [new RegExp(`^/print/${NAME}/fan$`), (month) => ({ page: 'print', month, what: 'fan' })],
  [new RegExp(`^/print/${NAME}/report$`), (month) => ({ page: 'print', month, what: 'report' })],
  [new RegExp(`^/print/${NAME}/portfolio$`), (month) => ({ page: 'print', month, what: 'portfolio' })],
  [/^\/saved$/, () => ({ page: 'saved' })],
  [/^\/about$/, () => ({ page: 'about' })],
  [/^\/console$/, () => ({ page: 'console' })],
  [/^\/wall\/[\w-]+$/, () => ({ page: 'wall' })],
  [/^\/join(?:\/[\w-]+)?$/, () => ({ page: 'join' })],
]

/** The page behind a path. */
export function routeOf(path: string): Route {
  const bare = path.length > 1 ? path.replace(/\/$/, '') : path
  for (const [pattern, make] of PAGES) {
    const found = pattern.exec(bare)
    if (found !== null) return make(found[1] ?? '')
  }
  return { page: 'unknown' }
}

/** Address of a game: where it is played, or its end. */
export const gameAddress = (month: string, slot: number, end = false): string =>
  `/play/${month}${end ? '/end' : ''}?game=${slot}`

/** Address of something to print of a game. */
export const printAddress = (month: string, what: Printed, slot: number): string =>
  `/print/${month}/${what}?game=${slot}`
