// A rehearsal: ten people who are not there. They join, vote, note and fall away now and then, so that a trainer meets
// everything that a console can say before there is a room to say it to.

import { luck } from '#engine'
import type { ConsoleView, Request, SeatView, Task } from '#session/protocol'
import { PREDICTIONS } from '#session/protocol'
import type { Clock } from './clock.ts'
import type { Host } from './host.ts'

/** Lines that simulated people leave, in the trainer's language. */
export interface Sayings {
  lines: readonly string[]
  remarks: Readonly<Record<Task, readonly string[]>>
  /** What they will do in their own work, and what they want of their organisation. */
  practice: readonly string[]
  policy: readonly string[]
}

const SEATS = 10
/** Who comes last stands at the door. */
const ELEVENTH = SEATS + 1

interface Step {
  after: number
  act(): void
}

/** Fills the seats of a hosted session. The same session sees the same people do the same. @returns a function that ends it */
export function rehearse(host: Host, clock: Clock, sayings: Sayings): () => void {
  const people = Array.from({ length: ELEVENTH }, (_, index) => new Person(host, index + 1, sayings))
  let stage = ''
  let pending: (() => void)[] = []
  const callOff = () => {
    for (const each of pending) each()
    pending = []
  }
  const react = () => {
    const view = host.console.view
    if (view === null || host.console.link === 'lost') return
    const { phase, beat, round, mode } = view.flow
    const { step, lever, stage: asking } = view.walk ?? {}
    const asked = view.causes !== null && view.causes.cells === null
    const now = [phase, beat, round, mode, asked, step, lever, asking].join()
    if (now === stage) return
    stage = now
    callOff()
    pending = people
      .flatMap((person) => person.steps(view))
      .map(({ after, act }) => clock.after(after * 1000, act))
  }
  const stop = host.console.subscribe(react)
  react()
  return () => {
    stop()
    callOff()
  }
}

class Person {
  private readonly seat
  private readonly id: string
  private readonly host: Host
  private readonly number: number
  private readonly sayings: Sayings

  constructor(host: Host, number: number, sayings: Sayings) {
    this.host = host
    this.number = number
    this.sayings = sayings
    this.id = `rehearsal-${number}`
    this.seat = host.seat(this.id)
  }

  /** What this person does where the session stands now. */
  steps(view: ConsoleView): Step[] {
    const own = this.seat.view
    if (own === null) return []
    if (own.seat.status === 'none') {
      const after = this.number * 0.6 + (this.number === ELEVENTH ? 6 : 0)
      return [{ after, act: () => this.send({ type: 'join' }) }, ...this.believe('before', 8)]
    }
    if (own.seat.status !== 'seated') return []
    return [...this.mishaps(view), ...this.part(view, own)]
  }

  private part(view: ConsoleView, own: SeatView): Step[] {
    const { phase, beat } = view.flow
    switch (phase) {
      case 'talk':
        return this.note(own, beat)
      case 'vote':
        return own.seat.role === 'decide' && !own.ballot.voted ? [this.vote(beat)] : []
      case 'reveal':
      case 'consequence':
        return [...this.object(own, beat), ...this.explain(own, beat)]
      case 'end':
      case 'debrief':
        return [
          ...this.believe('after', 3),
          ...this.explain(own, beat),
          ...this.predict(own),
          ...this.intend(own),
        ]
      default:
        return []
    }
  }

  /** What goes otherwise than planned, once each: a pause, a seat that falls away, somebody who asks for a word. */
  private mishaps({ flow: { phase, number } }: ConsoleView): Step[] {
    const here = (is: boolean) => () => this.host.seatHere(this.id, is)
    if (phase !== 'talk') return []
    if (number === 2 && this.number === 4) return [{ after: 25, act: () => this.send({ type: 'pause' }) }]
    if (number === 3 && this.number === 8) return [{ after: 12, act: () => this.send({ type: 'call' }) }]
    if (number === 4 && this.number === 6)
      return [
        { after: 5, act: here(false) },
        { after: 45, act: here(true) },
      ]
    return []
  }

  private vote(beat: number): Step {
    const drawn = this.draw('vote', beat)
    const act = () => {
      // Asked when it votes: looking further may have brought options in meanwhile.
      const options = this.seat.view?.ballot.options ?? []
      // Options before others in the list are somewhat likelier, so that a majority comes about.
      const option = options[Math.floor(drawn * drawn * options.length)] ?? null
      this.send({ type: 'vote', beat, option })
    }
    return { after: 2 + this.draw('time', beat) * 10, act }
  }

  private note({ seat: { role, task } }: SeatView, beat: number): Step[] {
    if (role !== 'watch' || task === null || this.draw('note', beat) < 0.5) return []
    const text = this.pick(this.sayings.remarks[task], beat) ?? '…'
    return [{ after: 5 + this.draw('when', beat) * 30, act: () => this.send({ type: 'remark', text }) }]
  }

  private object({ line }: SeatView, beat: number): Step[] {
    if (!line.open || line.text !== '' || this.draw('line', beat) < 0.5) return []
    const text = this.pick(this.sayings.lines, beat) ?? '…'
    return [{ after: 3, act: () => this.send({ type: 'line', beat, text }) }]
  }

  private explain({ causes }: SeatView, beat: number): Step[] {
    if (causes === null || causes.cells !== null || causes.mine !== null) return []
    const cell = Math.floor(this.draw('cause', beat) * 6)
    return [{ after: 2 + this.number, act: () => this.send({ type: 'cause', beat, cell }) }]
  }

  private predict({ walk }: SeatView): Step[] {
    if (walk === null || walk.stage !== 'ask' || walk.mine !== null) return []
    const { lever } = walk
    const prediction = this.pick(PREDICTIONS, lever.length) ?? 'little'
    return [{ after: 2 + this.number, act: () => this.send({ type: 'predict', lever, prediction }) }]
  }

  private intend({ walk }: SeatView): Step[] {
    if (walk?.step !== 'intentions' || walk.intention !== null) return []
    const practice = this.pick(this.sayings.practice, 0) ?? ''
    const policy = this.pick(this.sayings.policy, 0) ?? ''
    const share = this.draw('share', 0) < 0.6
    return [{ after: 3 + this.number, act: () => this.send({ type: 'intend', practice, policy, share }) }]
  }

  private believe(when: 'before' | 'after', after: number): Step[] {
    const lift = when === 'after' ? 1 : 0
    const answers = [0, 1, 2, 3].map((item) =>
      Math.min(5, 1 + lift + Math.floor(this.draw(`belief-${item}`, 0) * 4)),
    )
    const ticket = `rehearsal${when}${this.number}`.padEnd(12, 'x')
    const act = () => this.send({ type: 'belief', when, ticket, answers })
    return this.number === ELEVENTH ? [] : [{ after: after + this.number, act }]
  }

  private draw(what: string, beat: number): number {
    return luck(this.number, what, beat)
  }

  private pick<T>(from: readonly T[], beat: number): T | undefined {
    return from[Math.floor(this.draw('words', beat) * from.length)]
  }

  private send(request: Request): void {
    void this.seat.send(request)
  }
}
