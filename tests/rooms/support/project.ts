// A project of its own with the shipped months in its page, so that a server process starts without a build.

import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { shippedMonths } from '#scenario/files'
import type { Folder } from '../../support/folder.ts'
import { temporaryFolder } from '../../support/folder.ts'

const root = join(import.meta.dirname, '..', '..', '..')

export function roomsProject(): Folder {
  const files: Record<string, string> = { 'dist/index.html': '<!doctype html><title>Krap</title>' }
  for (const [path, text] of shippedMonths().files) files[`dist/${path}`] = text
  const project = temporaryFolder(files)
  cpSync(join(root, 'package.json'), join(project.path, 'package.json'))
  cpSync(join(root, 'src'), join(project.path, 'src'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project.path, 'node_modules'), 'junction')
  return project
}
