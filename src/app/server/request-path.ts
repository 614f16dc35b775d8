/** What a request asks for: a file below the served folder, one of the page's own addresses, or nothing we have. */
export type Asked =
  | { kind: 'file'; path: string }
  | { kind: 'page' }
  /** Not an address at all, or one that tries to leave the folder. */
  | { kind: 'bad' }

function decode(url: string): string | null {
  const end = url.search(/[?#]/)
  try {
    return decodeURIComponent(end < 0 ? url : url.slice(0, end))
  } catch {
    return null
  }
}

/**
 * Reads the target of a request line.
 * @param url the target as received, such as `/play/samira-maart?seed=1`
 * @returns a path without leading slash for a file; names that begin with a dot are never served
 */
export function askedFor(url: string): Asked {
  const path = decode(url)
  if (path === null || !path.startsWith('/') || /[\\\0]/.test(path)) return { kind: 'bad' }
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.some((part) => part.startsWith('.') || part.includes(':'))) return { kind: 'bad' }
  const last = parts.at(-1) ?? ''
  return last.includes('.') ? { kind: 'file', path: parts.join('/') } : { kind: 'page' }
}
