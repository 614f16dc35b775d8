// Addresses of the page. A panel over a place is the part after `#`, so that Back closes it.

export type Route =
  | { page: 'home' }
  | { page: 'months'; month: string | null }
  | { page: 'play'; month: string }
  | { page: 'end'; month: string }
  | { page: 'saved' }
  | { page: 'about' }
  | { page: 'console' }
  | { page: 'wall' }
  | { page: 'join' }
  | { page: 'unknown' }

const NAME = '([a-z0-9-]+)'

const PAGES: readonly [RegExp, (name: string) => Route][] = [
  [/^\/$/, () => ({ page: 'home' })],
  [/^\/months$/, () => ({ page: 'months', month: null })],
  [new RegExp(`^/months/${NAME}$`), (month) => ({ page: 'months', month })],
  [new RegExp(`^/play/${NAME}$`), (month) => ({ page: 'play', month })],
  [new RegExp(`^/play/${NAME}/end$`), (month) => ({ page: 'end', month })],
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
