// Files from disk, with what went wrong as a finding instead of an exception.

import type { Stats } from 'node:fs'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Finding } from '#scenario'
import { limits } from '#scenario'

/** The bytes of a file, or why it cannot be read. */
export function readContent(file: string): { content: Uint8Array } | { finding: Finding } {
  let stats: Stats
  try {
    stats = statSync(file)
    if (stats.isDirectory())
      return refuse(file, 'file/folder', 'This is a folder. Name the file in it, such as month.yaml.')
    if (!stats.isFile()) return refuse(file, 'file/not-a-file', 'This is no ordinary file.')
    if (stats.size > limits.bytes) return { content: new Uint8Array(limits.bytes + 1) }
    return { content: readFileSync(file) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refuse(file, 'file/not-found', 'There is no such file. Is the name right?')
    if (code === 'EACCES' || code === 'EPERM')
      return refuse(file, 'file/no-access', 'This file may not be read by you.')
    if (typeof code === 'string')
      return refuse(file, 'file/unreadable', `This file cannot be read (${code}).`)
    throw error
  }
}

function refuse(file: string, code: string, text: string): { finding: Finding } {
  return { finding: { file, line: 1, col: 1, severity: 'error', code, text } }
}

/** Names in a folder, sorted; none when there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return []
    throw error
  }
}
