// A group in a page: wall, seats and their host together, for tests that drive them and look.

import { render } from 'preact'
import { loadWords } from '#i18n'
import type { Host } from '#session/here'
import { browserClock, hostHere, openSessionStore, startHere } from '#session/here'
import type { Carrier, Link, Refusal, Request, View } from '#session/protocol'
import { createListeners } from '#session/protocol'
import { LiveRegion, WordsContext } from '#ui'
import { AppContext } from '../../src/pages/common/app-context.ts'
import { Seat } from '../../src/pages/seat/seat.tsx'
import { openSeatDevice } from '../../src/pages/seat/seat-device.ts'
import { Wall } from '../../src/pages/wall/wall.tsx'
import { memoryStorage } from './memory-storage.ts'

/** A carrier whose link the test cuts, and whose answers it can hold back. */
function bridled<V extends View>(inner: Carrier<V>) {
  const listeners = createListeners()
  let link: Link = 'open'
  let lost: Refusal | null = null
  let view = inner.view
  let held: (() => void)[] | null = null
  inner.subscribe(() => {
    if (link === 'open') view = inner.view
    listeners.tell()
  })
  const carrier: Carrier<V> = {
    get view() {
      return view
    },
    skew: 0,
    get link() {
      return link
    },
    get lost() {
      return lost
    },
    subscribe: listeners.subscribe,
    async send(request) {
      if (held !== null) await new Promise<void>((go) => held?.push(go))
      return inner.send(request)
    },
    close: () => inner.close(),
  }
  return {
    carrier,
    cut(to: Link, why: Refusal | null = null) {
      link = to
      lost = why
      if (link === 'open') view = inner.view
      listeners.tell()
    },
    hold() {
      held = []
    },
    release() {
      const waiting = held ?? []
      held = null
      for (const go of waiting) go()
    },
  }
}

async function open(language: 'nl' | 'en', monthId: string, mode: 'phones' | 'hands') {
  const json = async (address: string) => (await fetch(address)).json()
  const [data, texts, words] = await Promise.all([
    json(`/months/${monthId}.json`),
    json(`/months/${monthId}.${language}.json`),
    loadWords(language, 'group', 'debrief'),
  ])
  document.documentElement.lang = language
  const time = { ahead: 0 }
  const now = () => Date.now() + time.ahead
  const options = {
    plan: data.plan,
    cut: data.cut ?? null,
    store: openSessionStore(memoryStorage()),
    clock: browserClock(now),
    channel: null,
    name: 'test',
  }
  startHere(options, { id: 'test', form: 'laptop', mode, seed: 7 })
  const host = hostHere('test', options) as Host
  const root = document.getElementById('app') as HTMLElement
  const draw = (what: preact.ComponentChild) =>
    render(
      <AppContext.Provider
        value={{ platform: { drawings: '/drawings/', get: (address: string) => fetch(address) } } as never}
      >
        <WordsContext.Provider value={words}>
          <LiveRegion>{what}</LiveRegion>
        </WordsContext.Provider>
      </AppContext.Provider>,
      root,
    )
  const device = openSeatDevice(null, (bytes) => crypto.getRandomValues(bytes))
  const wall = bridled(host.wall)
  const seats = new Map<string, ReturnType<typeof bridled>>()
  return {
    host,
    wall,
    time,
    ask: (request: Request) => host.console.send(request),
    as: (seat: string, request: Request) => host.seat(seat).send(request),
    showWall: (join = true) =>
      draw(
        <Wall
          carrier={wall.carrier}
          plan={data.plan}
          texts={texts}
          join={join ? { address: 'http://192.168.1.20:8080/join', code: 'TAFEL6' } : null}
          now={now}
        />,
      ),
    showSeat(id: string) {
      const bridle = bridled(host.seat(id))
      seats.set(id, bridle as never)
      draw(<Seat key={id} carrier={bridle.carrier} texts={texts} code="TAFEL6" device={device} />)
      return bridle
    },
    seatOf: (id: string) => seats.get(id),
  }
}

export type Harness = Awaited<ReturnType<typeof open>>

Object.assign(window, { openGroup: open, harnessReady: true })
