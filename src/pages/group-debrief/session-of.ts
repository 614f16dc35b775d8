import type { SessionExport } from '#session/here'

/** The export of a session out of its text; null when it is none. Never throws. */
export function sessionOf(text: string): SessionExport | null {
  try {
    const value: unknown = JSON.parse(text)
    const whole =
      typeof value === 'object' &&
      value !== null &&
      'krap' in value &&
      value.krap === 1 &&
      'rows' in value &&
      Array.isArray(value.rows) &&
      'decisions' in value &&
      Array.isArray(value.decisions)
    return whole ? (value as SessionExport) : null
  } catch {
    return null
  }
}
