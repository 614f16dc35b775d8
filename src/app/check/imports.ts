/** One import as it stands in the text of a file. */
export interface Import {
  specifier: string
  line: number
  /** True when only types come over, so that nothing of it is left at run time. */
  types: boolean
}

// Our formatter puts every static import at the start of a line and every name in it is a plain word.
const statics = /^(?:import|export)\s+(type\s+)?([\w$*,\s{}]*?)\s*from\s*['"]([^'"]+)['"]/gm
const bare = /^import\s*['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"`]([^'"`]+)['"`]/g
const typeQuery = /\btypeof\s+$/
const byAddress = /new URL\(\s*['"`](\.[^'"`]+)['"`]\s*,\s*import\.meta\.url/g

function onlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1]
  const parts = inner
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts !== undefined && parts.length > 0 && parts.every((part) => part.startsWith('type '))
}

/**
 * Every import in a file: static, for effect, dynamic, re-export, and files named by `new URL(..., import.meta.url)`.
 * Reads text, not syntax: an import in a comment at the start of a line would count too, which errs on the safe side.
 */
export function importsOf(text: string): Import[] {
  const line = (at: number) => text.slice(0, at).split('\n').length
  const found: Import[] = []
  for (const match of text.matchAll(statics)) {
    const [, type, names = '', specifier = ''] = match
    found.push({ specifier, line: line(match.index), types: type !== undefined || onlyTypes(names) })
  }
  for (const pattern of [bare, dynamic, byAddress])
    for (const match of text.matchAll(pattern)) {
      const types = pattern === dynamic && typeQuery.test(text.slice(0, match.index))
      found.push({ specifier: match[1] ?? '', line: line(match.index), types })
    }
  return found
}
