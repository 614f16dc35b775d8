import { describe, expect, it } from 'vitest'
import type { Host, Sayings } from '#session/here'
import { rehearse } from '#session/here'
import { ask, beatOf, openWindows } from './windows.ts'

const said = ['een', 'twee', 'drie']
const sayings: Sayings = {
  lines: said,
  remarks: { letters: said, children: said, money: said, mood: said, system: said },
  practice: said,
  policy: said,
}

function begun() {
  const windows = openWindows('rehearsal')
  const host = windows.open()
  const stop = rehearse(host, windows.clock, sayings)
  windows.clock.pass(30_000)
  return { windows, host, stop }
}
const view = (host: Host) => {
  const { view } = host.console
  if (view === null) throw new Error('no view')
  return view
}

describe('a rehearsal', () => {
  it('fills ten seats, and leaves an eleventh at the door', () => {
    const { host } = begun()
    expect(view(host).seats).toHaveLength(10)
    expect(view(host).seats.filter(({ role }) => role === 'decide')).toHaveLength(5)
    expect(view(host).waiting).toHaveLength(1)
    expect(view(host).beliefs.before.count).toBe(10)
  })

  it('is voted in by everybody who decides, and played to its end with all that may happen', async () => {
    const { windows, host } = begun()
    const met = { paused: false, help: false, away: false, remarks: 0, agreed: false, lines: 0 }
    await ask(host, { type: 'begin', beat: 0 })
    let moments = 0
    while (view(host).flow.phase === 'read') {
      moments += 1
      await ask(host, { type: 'talk', beat: beatOf(host) })
      for (let second = 0; second < 60; second++) {
        windows.clock.pass(1000)
        const { someone, seats, flow } = view(host)
        met.paused ||= someone.paused && flow.phase === 'paused'
        met.help ||= seats.some(({ help }) => help)
        met.away ||= seats.some(({ here }) => !here)
        if (flow.phase === 'paused') await ask(host, { type: 'resume' })
      }
      await ask(host, { type: 'open-vote', beat: beatOf(host) })
      windows.clock.pass(20_000)
      expect(view(host).vote).toEqual({ voted: 5, of: 5 })
      await ask(host, { type: 'close-vote', beat: beatOf(host) })
      windows.clock.pass(5000)
      const { tally, options } = view(host)
      expect(tally?.blank).toBe(0)
      met.agreed ||= tally?.leading !== null
      met.lines += view(host).lines.length
      const option = tally?.leading ?? options[0] ?? ''
      await ask(host, { type: 'decide', beat: beatOf(host), option, reason: 'gelijk' })
      met.remarks = Math.max(met.remarks, ...view(host).seats.map(({ remarks }) => remarks))
      await ask(host, { type: 'begin', beat: beatOf(host) })
    }
    expect(moments).toBe(5)
    expect(view(host).flow.phase).toBe('end')
    windows.clock.pass(60_000)
    expect(view(host).beliefs.after.count).toBe(10)
    expect(met).toMatchObject({ paused: true, help: true, away: true, agreed: true })
    expect(met.remarks).toBeGreaterThan(0)
    expect(met.lines).toBeGreaterThan(0)
    await ask(host, { type: 'debrief' })
    // asked, shown, and asked again: everybody answers each time, without being reminded by anything else
    for (let time = 1; time <= 2; time++) {
      await ask(host, { type: 'ask-causes' })
      windows.clock.pass(20_000)
      expect(view(host).causes?.given).toBe(10)
      await ask(host, { type: 'show-causes' })
    }
    await ask(host, { type: 'debrief-step', step: 'replays', item: 0 })
    await ask(host, { type: 'ask-prediction', lever: 'slack' })
    windows.clock.pass(20_000)
    expect(view(host).walk).toMatchObject({ given: 10, of: 10, spread: null })
    await ask(host, { type: 'debrief-step', step: 'intentions', item: 0 })
    windows.clock.pass(20_000)
    const { written = 0, shared = 0 } = view(host).walk ?? {}
    expect(written).toBe(10)
    // some let it be shown and some do not, so that a trainer meets both
    expect(shared).toBeGreaterThan(0)
    expect(shared).toBeLessThan(10)
  })

  it('goes on after a reload with the same people on the same seats', () => {
    const { windows, host, stop } = begun()
    const before = view(host).seats
    stop()
    host.close()
    const again = windows.open()
    rehearse(again, windows.clock, sayings)
    windows.clock.pass(30_000)
    expect(view(again).seats.map(({ number, role, task }) => ({ number, role, task }))).toEqual(
      before.map(({ number, role, task }) => ({ number, role, task })),
    )
    expect(view(again).waiting).toHaveLength(1)
  })
})
