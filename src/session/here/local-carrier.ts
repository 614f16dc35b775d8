// A carrier in the page of the authority itself: it asks, and is told, without anything in between.

import type { Carrier, Link, Refusal, Request, View } from '#session/protocol'
import { createListeners } from '#session/protocol'

export interface LocalCarrier<V extends View> extends Carrier<V> {
  /** Takes a new view and tells who listens. */
  show(view: V): void
  /** The way is gone for good. */
  lose(why: Refusal): void
}

/** @param ask answers a request once it is durable */
export function localCarrier<V extends View>(
  first: V,
  ask: (request: Request) => Refusal | null,
): LocalCarrier<V> {
  const listeners = createListeners()
  let view = first
  let link: Link = 'open'
  let lost: Refusal | null = null
  return {
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
    send: (request) => Promise.resolve(lost ?? ask(request)),
    close: listeners.clear,
    show(next) {
      if (next === view) return
      view = next
      listeners.tell()
    },
    lose(why) {
      link = 'lost'
      lost = why
      listeners.tell()
    },
  }
}
