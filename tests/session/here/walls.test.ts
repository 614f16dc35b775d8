import { describe, expect, it } from 'vitest'
import { ask, beatOf, openWindows, playByHands } from './windows.ts'

describe('a wall in another window', () => {
  it('sees what the folded wall sees, whenever it was opened, and after every change', async () => {
    const windows = openWindows()
    const early = windows.wall()
    expect(early.view).toBeNull()
    const host = windows.open()
    await ask(host, { type: 'brief' })
    await playByHands(host, 'wait')
    const late = windows.wall()
    for (const wall of [early, late]) {
      expect(wall.link).toBe('open')
      expect(wall.view).toEqual(JSON.parse(JSON.stringify(host.wall.view)))
    }
    expect(host.console.view?.presence.walls).toBe(2)
  })

  it('keeps its last view while the console is reloaded, and goes on with it after', async () => {
    const windows = openWindows()
    const host = windows.open()
    const wall = windows.wall()
    await ask(host, { type: 'begin', beat: 0 })
    host.close()
    expect(wall.link).toBe('waiting')
    expect(wall.view?.flow.moment).toBe('one')
    const again = windows.open()
    expect(wall.link).toBe('open')
    await ask(again, { type: 'talk', beat: beatOf(again) })
    expect(wall.view?.flow.phase).toBe('talk')
  })

  it('takes the session that answers when it asks for none', () => {
    const windows = openWindows()
    const host = windows.open()
    const wall = windows.wall(null)
    expect(wall.view?.n).toBe(host.wall.view?.n)
  })

  it('says so when the host has fallen silent, and finds it again by itself', () => {
    const windows = openWindows()
    const wall = windows.wall()
    windows.open()
    windows.clock.pass(60_000)
    expect(wall.link).toBe('open')
    const silent = openWindows()
    const lonely = silent.wall()
    silent.clock.pass(200_000)
    expect(lonely.link).toBe('waiting')
    expect(lonely.view).toBeNull()
    silent.open()
    expect(lonely.link).toBe('open')
  })

  it('is missed once it has gone', () => {
    const windows = openWindows()
    const host = windows.open()
    const wall = windows.wall()
    expect(host.console.view?.presence.walls).toBe(1)
    wall.close()
    expect(host.console.view?.presence.walls).toBe(0)
  })

  it('is told when the session is over', async () => {
    const windows = openWindows()
    const host = windows.open()
    const wall = windows.wall()
    await ask(host, { type: 'wipe' })
    expect(wall.view?.flow.phase).toBe('wiped')
    host.close()
    expect(wall.link).toBe('lost')
    expect(wall.lost).toEqual({ refused: 'session/over' })
  })

  it('is never sent a note for the facilitator, nor how the seats stand', async () => {
    const windows = openWindows()
    const host = windows.open()
    windows.wall()
    await playByHands(host, 'wait')
    expect(host.console.view?.notes).toHaveLength(2)
    await playByHands(host, 'near')
    const sent = windows.wire.join('\n')
    expect(sent.length).toBeGreaterThan(1000)
    expect(sent).not.toContain('notes')
    expect(sent).not.toContain('upcoming')
    expect(sent).not.toContain('presence')
  })
})
