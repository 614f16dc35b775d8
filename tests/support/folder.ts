import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Folder {
  path: string
  write(files: Readonly<Record<string, string | Buffer>>): void
  remove(): void
}

/** A folder of its own for one test file, with these files in it. */
export function temporaryFolder(files: Readonly<Record<string, string | Buffer>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'krap-test-'))
  const write = (more: Readonly<Record<string, string | Buffer>>) => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    }
  }
  write(files)
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) }
}
