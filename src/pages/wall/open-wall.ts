import type { Carrier, WallView } from '#session/protocol'
import type { Platform } from '../common/platform.ts'

/**
 * Opens the way to a session.
 * @param code of a session on the server, or `here` for one in another window of this browser
 * @param session id of a session here; empty for the one that answers first
 */
export async function openWall(
  code: string,
  session: string,
  platform: Pick<Platform, 'now' | 'newSeed'>,
): Promise<Carrier<WallView>> {
  if (code !== 'here') {
    const { joinRoom } = await import('#session/client')
    return joinRoom({ base: location.origin, code, role: 'wall', token: '' })
  }
  const { browserChannel, browserClock, watchHere } = await import('#session/here')
  return watchHere({
    session: session === '' ? null : session,
    channel: browserChannel(),
    clock: browserClock(platform.now),
    wall: `${platform.now()}-${platform.newSeed()}`,
  })
}
