import { drawCode } from './draw-code.ts'
import type { Words } from './words.ts'

/**
 * What stands in the terminal once the page is served: address here, addresses in the room, and a code to scan for the
 * first of those.
 * @param colours whether the terminal shows colours
 */
export function announcement(words: Words, port: number, lan: readonly string[], colours: boolean): string {
  const [first, ...others] = lan.map((address) => `http://${address}:${port}`)
  const lines = ['', words.ready, '', words.here(`http://localhost:${port}`)]
  if (first === undefined) lines.push(words.noRoom)
  else lines.push(...[first, ...others].map(words.room), '', words.scan, '', drawCode(first, colours))
  return [...lines, '', words.stop, ''].join('\n')
}
