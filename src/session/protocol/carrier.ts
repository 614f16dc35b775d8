// What a page talks to, whoever carries it: a room over the network, or an authority in this very page.

import type { Refusal } from './refusal.ts'
import type { Request } from './requests.ts'
import type { View } from './views.ts'

/** `waiting`: not connected yet, or trying again. `lost`: given up, because the session or the way in is gone. */
export type Link = 'open' | 'waiting' | 'lost'

export interface Carrier<V extends View = View> {
  /** The last view, or null before the first. */
  readonly view: V | null
  /** Host time minus own time, in milliseconds: `Date.now() + skew` is what the host's clock says. */
  readonly skew: number
  readonly link: Link
  /** Why the link is lost; null as long as it is not. */
  readonly lost: Refusal | null
  /** Called after every change of view, link or skew. @returns a function that ends it */
  subscribe(listener: () => void): () => void
  /** Resolves once the request is durable (null) or with its refusal. Sent again by itself after a reconnect. */
  send(request: Request): Promise<Refusal | null>
  /** Ends the connection; the seat stays. What was not acknowledged is refused. */
  close(): void
}
