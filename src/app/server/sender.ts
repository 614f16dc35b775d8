import type { IncomingMessage } from 'node:http'

/** One household or one attacker has at least this much of an IPv6 address. */
const PREFIX = 4

/**
 * Key by which senders are told apart, for limits only; it is kept nowhere.
 * @param behindProxy whether the last address in X-Forwarded-For was written by our own proxy; else it may be made up
 */
export function senderOf(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim()
  const address = (behindProxy && forwarded) || request.socket.remoteAddress || ''
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1]
  return v4 ?? address.split(':').slice(0, PREFIX).join(':')
}
