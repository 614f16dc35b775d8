// What the windows of one session say to each other.

import type { WallView } from '#session/protocol'

export type WireMessage =
  /** A host has opened the session: who was waiting asks for its view, another host of it lets go. */
  | { kind: 'host'; session: string; host: string }
  /** The whole view for one wall; `count` is the number of the last patch in it. */
  | { kind: 'view'; session: string; wall: string; now: number; count: number; view: WallView }
  /** What changed since the patch before; empty as a sign of life. */
  | { kind: 'patch'; session: string; now: number; count: number; patch: Partial<WallView> }
  /** The host closes, for now or for good. */
  | { kind: 'gone'; session: string; over: boolean }
  /** A wall asks for a view; without a session it takes what is there. */
  | { kind: 'hello'; session: string | null; wall: string }
  /** A wall is there, or leaves. */
  | { kind: 'there' | 'bye'; session: string; wall: string }

const KINDS = new Set(['host', 'view', 'patch', 'gone', 'hello', 'there', 'bye'])

/** A message of ours, or null for what is none. */
export function readWire(raw: unknown): WireMessage | null {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return null
  return typeof raw.kind === 'string' && KINDS.has(raw.kind) ? (raw as WireMessage) : null
}
