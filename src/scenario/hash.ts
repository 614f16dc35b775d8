// Small hashes that are the same in a browser, a worker and Node. Not for secrets.

/** JSON with sorted keys and without undefined, so that equal data gives equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** Hash of a text in 8 hex digits; pins a translation to the text it translates. Outer white space does not count. */
export function textHash(text: string): string {
  return hex(lane(text.trim(), 0x811c9dc5, 0x01000193))
}

/** Hash of any JSON data in 16 hex digits. */
export function dataHash(value: unknown): string {
  const json = canonicalJson(value)
  return hex(lane(json, 0x811c9dc5, 0x01000193)) + hex(lane(json, 0x9e3779b9, 0x85ebca6b))
}

function lane(text: string, start: number, factor: number): number {
  let hash = start
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), factor)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  return (hash ^ (hash >>> 15)) >>> 0
}

const hex = (value: number): string => value.toString(16).padStart(8, '0')
