// What goes over the wire to a page: a view as a whole, or the parts of it that changed, as JSON text.

import type { View } from '#session/protocol'
import { viewPatch } from '#session/protocol'

/** Parts keep their identity until they change, so that each is written as text once for a whole group. */
const texts = new WeakMap<object, string>()

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let text = texts.get(value)
  if (text === undefined) {
    text = JSON.stringify(value)
    texts.set(value, text)
  }
  return text
}

function objectText(parts: object): string {
  const fields = Object.entries(parts).flatMap(([key, value]) => {
    const text = textOf(value)
    return text === undefined ? [] : [`"${key}":${text}`]
  })
  return `{${fields.join(',')}}`
}

/**
 * The message that brings a page from one view to the next; null when there is nothing to say.
 * @param before what it has, null when it has nothing yet
 * @param now milliseconds of the host's clock
 */
export function viewMessage(before: View | null, after: View, now: number): string | null {
  if (before === null) return `{"now":${now},"whole":${objectText(after)}}`
  const patch = objectText(viewPatch(before, after))
  return patch === '{}' ? null : `{"now":${now},"patch":${patch}}`
}
