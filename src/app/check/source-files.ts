import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  /** Below the project's folder, with forward slashes: `src/engine/money.ts`. */
  path: string
  text: string
}

/** All TypeScript files below a folder of the project, sorted by path. */
export function sourceFiles(root: string, folder = 'src'): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((full) => ({
      path: full.slice(root.length + 1).replaceAll('\\', '/'),
      text: readFileSync(full, 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}
