import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Words that survive minifying, one for each library that the shell must do without. */
export const marks = {
  phaser: 'Phaser v',
  zod: 'unrecognized_keys',
  yaml: 'tag:yaml.org,2002',
  cel: 'no such overload',
} as const

export const holdsPhaser = (script: string) => script.includes(marks.phaser)

export interface Script {
  /** Below the built folder, with forward slashes. */
  path: string
  text: string
}

/** All scripts of a built page, whoever loads them. */
export function scriptsIn(dir: string): Script[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ path: file.replaceAll('\\', '/'), text: readFileSync(join(dir, file), 'utf8') }))
}

const inPage = /<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g
const inScript = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

/** What the page loads before anything asks for more: scripts named by index.html, and all they import statically. */
export function shellOf(dir: string): Script[] {
  const all = new Map(scriptsIn(dir).map((script) => [script.path, script]))
  const page = readFileSync(join(dir, 'index.html'), 'utf8')
  const waiting = [...page.matchAll(inPage)].map((match) => (match[1] ?? '').replace(/^\.?\//, ''))
  const found = new Map<string, Script>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const script = all.get(path)
    if (found.has(path) || script === undefined) continue
    found.set(path, script)
    for (const match of script.text.matchAll(inScript))
      waiting.push(posix.join(posix.dirname(path), match[1] ?? ''))
  }
  return [...found.values()]
}
