// What the server says of itself: one line of JSON per event, with nothing of any person in it. No code, no nickname, no
// address, no vote; a session is named by the first letters of its id.

export type Level = 'info' | 'warn' | 'error'
export type Fields = Readonly<Record<string, string | number | boolean>>

export type Log = (level: Level, event: string, fields?: Fields) => void

const ORDER: readonly Level[] = ['info', 'warn', 'error']

/**
 * @param from the least that is written
 * @param write takes one line without its end
 */
export function createLog(from: Level, write: (line: string) => void, clock: () => number): Log {
  return (level, event, fields = {}) => {
    if (ORDER.indexOf(level) < ORDER.indexOf(from)) return
    write(JSON.stringify({ at: new Date(clock()).toISOString(), level, event, ...fields }))
  }
}

/** How a session is named in the log. */
export const shortId = (id: string): string => id.slice(0, 6)
