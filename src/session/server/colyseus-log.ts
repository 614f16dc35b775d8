import type { Log } from './log.ts'

/**
 * A logger for Colyseus, which else prints the stack of calls of every bad message. Of what it says only the kind of
 * error goes on, for its words may come from whoever sent the message.
 */
export function asColyseusLog(log: Log): Console {
  const kind = (words: readonly unknown[]): string =>
    /^\w*(?:Error|Exception)\b/.exec(String(words[0]))?.[0] ?? 'other'
  const note =
    (level: 'info' | 'warn') =>
    (...words: unknown[]) =>
      log(level, 'colyseus', { kind: kind(words) })
  const quiet = () => undefined
  return {
    ...console,
    error: note('warn'),
    warn: note('info'),
    info: quiet,
    debug: quiet,
    trace: quiet,
    log: quiet,
  }
}
