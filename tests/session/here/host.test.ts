import { describe, expect, it } from 'vitest'
import { openSessionStore } from '#session/here'
import { ask, beatOf, openWindows, playByHands } from './windows.ts'

const HOUR = 3_600_000

describe('a session in the page', () => {
  it('has in the browser what it has acknowledged, and opens there again with the same views', async () => {
    const windows = openWindows()
    const host = windows.open()
    await playByHands(host, 'wait')
    const before = host.console.view
    host.close()
    const again = windows.open()
    expect(again.console.view).toEqual(before)
    expect(again.console.view?.flow.phase).toBe('consequence')
    expect(again.console.view?.decided.map(({ option }) => option)).toEqual(['wait'])
  })

  it('refuses with a reason when nothing more can be kept, stays readable, and goes on once there is room', async () => {
    const windows = openWindows()
    const host = windows.open()
    await ask(host, { type: 'brief' })
    windows.storage.full = true
    expect(await host.console.send({ type: 'begin', beat: 0 })).toEqual({
      refused: 'session/not-stored',
      about: 'begin',
    })
    expect(host.console.view?.flow.phase).toBe('briefing')
    expect(host.console.view?.presence.store).toBe('full')
    windows.storage.full = false
    await ask(host, { type: 'begin', beat: 0 })
    expect(host.console.view?.flow.phase).toBe('read')
    expect(host.console.view?.presence.store).toBe('ok')
  })

  it('ends a talk by the clock it was given, also when it was closed meanwhile', async () => {
    const windows = openWindows()
    const host = windows.open()
    await ask(host, { type: 'begin', beat: 0 })
    await ask(host, { type: 'talk', beat: beatOf(host) })
    // The first moment talks 120 seconds.
    windows.clock.pass(119_999)
    expect(host.console.view?.talk?.over).toBe(false)
    windows.clock.pass(1)
    expect(host.console.view?.talk?.over).toBe(true)
    await ask(host, { type: 'extend', beat: beatOf(host), seconds: 180 })
    host.close()
    windows.clock.pass(HOUR)
    const again = windows.open()
    windows.clock.pass(0)
    expect(again.console.view?.talk?.over).toBe(true)
  })

  it('tells the console every ten seconds what time does to the plan', async () => {
    const windows = openWindows()
    const host = windows.open()
    await ask(host, { type: 'begin', beat: 0 })
    windows.clock.pass(7 * 60_000)
    // Four minutes are planned for the first moment: after seven it is three late.
    expect(host.console.view?.pace).toMatchObject({ spent: 7, behind: 3 })
  })

  it('leaves nothing behind when it is wiped, or a day old', async () => {
    for (const how of ['wipe', 'wait'] as const) {
      const windows = openWindows()
      const host = windows.open()
      await ask(host, { type: 'begin', beat: 0 })
      expect(windows.storage.length).toBeGreaterThan(2)
      if (how === 'wipe') await ask(host, { type: 'wipe' })
      else windows.clock.pass(24 * HOUR)
      expect(host.console.view?.flow.phase).toBe('wiped')
      expect(windows.storage.length).toBe(0)
      expect(openSessionStore(windows.storage).list()).toEqual([])
      expect(windows.tryOpen()).toEqual({ refused: 'session/unknown-code' })
    }
  })

  it('lets go when another window opens it, and writes nothing more', async () => {
    const windows = openWindows()
    const host = windows.open()
    await ask(host, { type: 'brief' })
    const second = windows.open()
    expect(host.console.link).toBe('lost')
    expect(host.console.lost).toEqual({ refused: 'session/taken-over' })
    expect(await host.console.send({ type: 'begin', beat: 0 })).toEqual({ refused: 'session/taken-over' })
    await ask(second, { type: 'begin', beat: 0 })
    expect(second.console.view?.flow.phase).toBe('read')
  })

  it('says that its log is damaged, and touches it no further', () => {
    const windows = openWindows()
    windows.storage.setItem('krap.group.one.0', '[{"n":0}]')
    expect(windows.tryOpen()).toMatchObject({ refused: 'session/log-damaged' })
    expect(windows.storage.getItem('krap.group.one.0')).toBe('[{"n":0}]')
  })

  it('checks what it is asked, though it comes from the page itself', async () => {
    const host = openWindows().open()
    const hands = { type: 'hands', beat: 0, counts: { one: -1 } } as const
    expect(await host.console.send(hands)).toMatchObject({ refused: 'session/malformed' })
    expect(await host.wall.send({ type: 'brief' })).toMatchObject({ refused: 'session/not-your-role' })
  })

  it('is exported with what was decided and how many hands', async () => {
    const host = openWindows().open()
    await playByHands(host, 'wait')
    await ask(host, { type: 'line', beat: beatOf(host), text: '=1+1' })
    const exported = host.exported()
    expect(exported.rows.map(({ what }) => what)).toEqual([
      'moment-begun',
      'talk-begun',
      'hands',
      'decided',
      'minority-line',
    ])
    expect(exported.rows[2]?.counts).toEqual({ pay: 0, wait: 5, ask: 0 })
    expect(exported.rows[4]?.text).toBe('=1+1')
  })
})
