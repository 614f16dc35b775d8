import { toString as drawCode } from 'qrcode'
import type { Words } from './words.ts'

/**
 * What stands in the terminal once the page is served: address here, addresses in the room, and a code to scan for the
 * first of those.
 */
export async function announcement(words: Words, port: number, lan: readonly string[]): Promise<string> {
  const [first, ...others] = lan.map((address) => `http://${address}:${port}`)
  const lines = ['', words.ready, '', words.here(`http://localhost:${port}`)]
  if (first === undefined) lines.push(words.noRoom)
  else {
    const code = await drawCode(first, { type: 'terminal', small: true, errorCorrectionLevel: 'L' })
    lines.push(...[first, ...others].map(words.room), '', words.scan, '', code)
  }
  return [...lines, words.stop, ''].join('\n')
}
