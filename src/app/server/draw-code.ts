import { create } from 'qrcode'

/** Modules of quiet space around the code; a camera needs some, and a terminal is small. */
const margin = 2

/** Upper and lower half of a character: which of the two carry the character's own colour. */
const halves = [' ', '▄', '▀', '█'] as const

/**
 * Draws a QR code for a terminal, two modules to a character.
 * @param colours black on white with terminal colours; without them the light modules are drawn, for a dark terminal
 */
export function drawCode(text: string, colours: boolean): string {
  const { modules } = create(text, { errorCorrectionLevel: 'L' })
  const { size } = modules
  const dark = (x: number, y: number) => x >= 0 && y >= 0 && x < size && y < size && modules.get(y, x) === 1
  const inked = (x: number, y: number) => (dark(x, y) === colours ? 1 : 0)
  const lines: string[] = []
  for (let y = -margin; y < size + margin; y += 2) {
    let line = ''
    for (let x = -margin; x < size + margin; x += 1) line += halves[2 * inked(x, y) + inked(x, y + 1)]
    lines.push(colours ? `\x1b[38;5;16;48;5;231m${line}\x1b[0m` : line)
  }
  return lines.join('\n')
}
