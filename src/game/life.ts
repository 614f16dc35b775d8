// The little movement there is, as pure functions of time in milliseconds. Slow, small, never in step.

/** A steady number from 0 to 1 for a name, so that no two people breathe together. */
export function phaseOf(name: string): number {
  let hash = 2166136261
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619)
  return ((hash >>> 8) & 0xffff) / 0x10000
}

const BREATH = 4200
const SWAY = 7900
const BLINK = 170

/** Height of a figure while it breathes: 1 to 1.012. */
export function breathAt(time: number, phase: number): number {
  return 1 + 0.006 * (1 + Math.sin(2 * Math.PI * (time / BREATH + phase)))
}

/** Lean of a standing figure in radians: at most a quarter of a degree either way. */
export function swayAt(time: number, phase: number): number {
  return 0.0044 * Math.sin(2 * Math.PI * (time / SWAY + phase))
}

/** True while the eyes are shut: once every four to seven seconds. */
export function blinkAt(time: number, phase: number): boolean {
  const every = 4000 + 3000 * phase
  return (time + phase * every) % every < BLINK
}

/** A wisp of steam: height it has risen (units) and how much of it is seen (0 to 1). */
export function steamAt(time: number, wisp: number): { rise: number; alpha: number } {
  const part = (time / 3600 + wisp / 2) % 1
  return { rise: 12 * part, alpha: 0.7 * Math.sin(Math.PI * part) }
}

/** A fade that starts and ends softly: 1 at the start, 0 after `length`. */
export function fadeAt(time: number, length: number): number {
  const part = Math.min(Math.max(time / length, 0), 1)
  return 1 - part * part * (3 - 2 * part)
}
