import type { IncomingMessage } from 'node:http'

const MOST = 4096
/** Read to its end all the same, unkept, so that its sender hears why; whoever sends still more is cut off. */
const PATIENCE = 4 * 1024 * 1024

/** Reads a small JSON object out of a request; null when it is too large or is none. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= MOST) parts.push(part)
    if (size > PATIENCE) break
  }
  if (size > MOST) return null
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
