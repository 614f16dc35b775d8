// A search as a whole: hands out its pieces, takes what comes back in any order, and makes the report.

import type { Plan } from '#engine'
import type { Sample } from './plays/sample.ts'
import type { Marks } from './reach/marks.ts'
import { marksOf } from './reach/marks.ts'
import type { Sought } from './reach/seek.ts'
import type { Cut, Report } from './report.ts'
import { reachOf, spreadsOf, tunnelOf } from './report-parts.ts'
import type { RoomForChoice } from './room/index.ts'
import type { Answer, Asked, Task } from './task.ts'

/** Plays in one piece: small enough to share out, big enough that handing over costs nothing. */
const PIECE = 250

/** Stuck plays in a report. */
const STUCK = 10

/** Items that one piece seeks. */
const ITEMS = 6

export class Exploration {
  readonly #plan: Plan
  readonly #asked: Asked
  readonly #marks: Marks
  readonly #samples: Sample[] = []
  readonly #sought = new Map<number, Sought>()
  readonly #cuts = new Set<Cut>()
  readonly #hits: Uint32Array
  #room: RoomForChoice | null = null
  #next = 0
  #answered = 0
  #toSeek: number[] | null = null
  #askedRoom = false

  /** @param asked counts within their bounds: see `refusalOf` */
  constructor(plan: Plan, asked: Asked) {
    this.#plan = plan
    this.#asked = asked
    this.#marks = marksOf(plan)
    this.#hits = new Uint32Array(this.#marks.items.length)
    this.#askedRoom = asked.steps === 0
  }

  /** The next piece to do; `wait` while it hangs on pieces that are out; null when all are handed out. */
  next(): Task | 'wait' | null {
    const { plays } = this.#asked
    if (this.#next < plays) {
      const from = this.#next
      const count = Math.min(PIECE, plays - from)
      this.#next += count
      return { kind: 'plays', from, count }
    }
    if (!this.#askedRoom) {
      this.#askedRoom = true
      return { kind: 'room' }
    }
    if (this.#answered < plays) return 'wait'
    this.#toSeek ??= [...this.#hits.keys()].filter((item) => this.#hits[item] === 0)
    const items = this.#toSeek.splice(0, ITEMS)
    return items.length === 0 ? null : { kind: 'seek', items }
  }

  /** Takes what a worker made of a piece. */
  take(answer: Answer): void {
    if (answer.kind === 'room') this.#room = answer.room
    else if (answer.kind === 'seek') for (const each of answer.sought) this.#sought.set(each.item, each)
    else {
      const { sample } = answer
      this.#samples.push(sample)
      sample.hits.forEach((count, item) => {
        this.#hits[item] = (this.#hits[item] ?? 0) + count
      })
      this.#answered += Math.min(PIECE, this.#asked.plays - sample.from)
    }
  }

  /** Something was left undone, and why. */
  cut(why: Cut): void {
    this.#cuts.add(why)
  }

  /** No more random plays are handed out. @returns whether any are left undone, or still out */
  endPlays(): boolean {
    const cut = this.#answered < this.#asked.plays
    this.#answered += this.#asked.plays - this.#next
    this.#next = this.#asked.plays
    return cut
  }

  /** A worker is gone, with the piece it had. */
  lose(task: Task | null): void {
    this.cut('worker-lost')
    if (task?.kind === 'plays') this.#answered += task.count
  }

  /** Random plays done so far. */
  get played(): number {
    return this.#samples.reduce((sum, { done }) => sum + done, 0)
  }

  /** What is known now. Whole when everything that was asked came back. */
  report(): Report {
    const samples = this.#samples.toSorted((one, other) => one.from - other.from)
    const done = samples.reduce((sum, { count }) => sum + count, 0)
    const reach = reachOf(this.#marks.items, this.#hits, this.#sought)
    const whole =
      this.played === this.#asked.plays &&
      reach.every(({ how }) => how !== 'not-sought') &&
      (this.#asked.steps === 0 || this.#room?.complete === true)
    return {
      krap: 1,
      month: this.#plan.data.id,
      version: this.#plan.data.version,
      seed: this.#asked.seed,
      complete: whole && this.#cuts.size === 0,
      cuts: [...this.#cuts].sort(),
      plays: {
        asked: this.#asked.plays,
        done,
        decisions: samples.reduce((sum, { decisions }) => sum + decisions, 0),
        ...tunnelOf(samples),
      },
      stuck: samples.flatMap(({ stuck }) => stuck).slice(0, STUCK),
      reach,
      spread: done === 0 ? null : spreadsOf(samples, done),
      room: this.#room,
    }
  }
}
