// What the drawings in assets/ offer to a month file.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Known } from '#scenario'
import { namesIn } from './read-file.ts'

/** Pictures, figures and things of the house, from the project's assets. What is absent is not checked. */
export function knownDrawings(root: string): Known {
  const pictures = drawings(join(root, 'assets', 'moments'))
  const figures = drawings(join(root, 'assets', 'people')).filter((name) => !name.startsWith('pair-'))
  const things = states(join(root, 'assets', 'house'))
  return {
    ...(pictures.length > 0 ? { pictures } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    ...(things === null ? {} : { things }),
  }
}

function drawings(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => name.slice(0, -'.svg'.length))
}

function states(folder: string): Record<string, string[]> | null {
  if (!namesIn(folder).includes('house.states.json')) return null
  return JSON.parse(readFileSync(join(folder, 'house.states.json'), 'utf8')) as Record<string, string[]>
}
