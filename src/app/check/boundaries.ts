import { posix } from 'node:path'
import type { Folder } from './folders.ts'
import type { Import } from './imports.ts'
import { importsOf } from './imports.ts'
import type { SourceFile } from './source-files.ts'

/** An import that the table does not allow. */
export interface Violation {
  path: string
  line: number
  text: string
}

/** Name of a file's folder in the table; `app` for the top, null for a place the table does not know. */
function folderOf(path: string, folders: readonly Folder[]): string | null {
  if (path.startsWith('src/app/')) return 'app'
  const fits = folders.filter((folder) => path.startsWith(`src/${folder.path}/`))
  return fits.sort((one, other) => other.path.length - one.path.length)[0]?.path ?? null
}

function packageAllowed(specifier: string, packages: readonly string[]): boolean {
  return packages.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  )
}

function judge(file: string, at: Import, from: Folder | 'app', folders: readonly Folder[]): string | null {
  const { specifier, types } = at
  const own = from === 'app' ? 'app' : from.path
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier)
    const into = folderOf(target, folders)
    return into === own ? null : `${specifier} leaves src/${own}: go through a door of package.json`
  }
  if (from === 'app') return null
  if (specifier.startsWith('#')) {
    if (from.doors.includes(specifier)) return null
    if (!from.types.includes(specifier)) return `src/${own} may not import ${specifier}`
    return types ? null : `src/${own} may import only types of ${specifier}`
  }
  return packageAllowed(specifier, from.packages) ? null : `src/${own} may not import ${specifier}`
}

/** Everything in these files that the table does not allow, on the imports as they resolve. */
export function violations(files: readonly SourceFile[], folders: readonly Folder[]): Violation[] {
  return files.flatMap(({ path, text }) => {
    const name = folderOf(path, folders)
    const from = name === 'app' ? 'app' : folders.find((folder) => folder.path === name)
    if (from === undefined)
      return [{ path, line: 1, text: 'this folder does not stand in src/app/check/folders.ts' }]
    return importsOf(text).flatMap((at) => {
      const wrong = judge(path, at, from, folders)
      return wrong === null ? [] : [{ path, line: at.line, text: wrong }]
    })
  })
}
