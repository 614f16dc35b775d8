// Shares a search out over workers of any kind: threads on the command line, workers in a page. It knows no clock.

import type { Exploration } from './exploration.ts'
import type { Cut, Report } from './report.ts'
import type { Answer, Task } from './task.ts'

/** A worker as the crew sees it. */
export interface Hand {
  give(task: Task): void
}

export class Crew {
  readonly #exploration: Exploration
  readonly #finished: (report: Report) => void
  readonly #busy = new Map<Hand, Task>()
  readonly #idle: Hand[] = []
  #closing = false
  #over = false

  /** @param finished gets the report once, when nothing is left to do or nobody is left to do it */
  constructor(exploration: Exploration, finished: (report: Report) => void) {
    this.#exploration = exploration
    this.#finished = finished
  }

  /** A worker is ready. */
  join(hand: Hand): void {
    this.#idle.push(hand)
    this.#handOut()
  }

  /** A worker hands over what it made of its piece, and is ready for another. */
  take(hand: Hand, answer: Answer): void {
    if (this.#over || !this.#busy.delete(hand)) return
    this.#exploration.take(answer)
    this.join(hand)
  }

  /** A worker is gone, with the piece it had; the others go on. */
  lose(hand: Hand): void {
    const task = this.#busy.get(hand)
    const place = this.#idle.indexOf(hand)
    if (this.#over || (task === undefined && place < 0)) return
    this.#busy.delete(hand)
    if (place >= 0) this.#idle.splice(place, 1)
    this.#exploration.lose(task ?? null)
    if (this.#idle.length + this.#busy.size === 0) this.finish()
    else this.#handOut()
  }

  /** No more random plays, so that there is time for the rest. */
  endPlays(why: Cut): void {
    if (this.#over) return
    if (this.#exploration.endPlays()) this.#exploration.cut(why)
    this.#handOut()
  }

  /** No more pieces of any kind; it is over when those that are out have come back. */
  close(why: Cut): void {
    if (this.#over) return
    this.#closing = true
    this.#exploration.cut(why)
    this.#handOut()
  }

  /** It is over now, with what there is. */
  finish(why?: Cut): void {
    if (this.#over) return
    this.#over = true
    if (why !== undefined) this.#exploration.cut(why)
    this.#finished(this.#exploration.report())
  }

  #handOut(): void {
    while (this.#idle.length > 0 && !this.#over) {
      const task = this.#closing ? null : this.#exploration.next()
      if (task === 'wait') return
      if (task === null) {
        if (this.#busy.size === 0) this.finish()
        return
      }
      const hand = this.#idle.shift() as Hand
      this.#busy.set(hand, task)
      hand.give(task)
    }
  }
}
