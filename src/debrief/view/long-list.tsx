import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '#ui'

const FIRST = 5

interface LongListProps<T> {
  items: readonly T[]
  keyOf(item: T, place: number): string
  show(item: T): ComponentChildren
  class?: string
  /** Shows all of it at once, however long. */
  whole?: boolean
}

/** A list of which the first few show at once, and the rest on a tap. */
export function LongList<T>({ items, keyOf, show, class: name = '', whole = false }: LongListProps<T>) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  // A list that is hardly longer is shown whole: a button costs as much room.
  const isLong = !whole && items.length > FIRST + 1
  return (
    <>
      <ul class={name}>
        {items.map((item, place) => (
          <li key={keyOf(item, place)} class={isLong && !all && place >= FIRST ? 'only-print' : undefined}>
            {show(item)}
          </li>
        ))}
      </ul>
      {isLong && !all && (
        <div class="acts noprint">
          <button type="button" class="btn plain small" onClick={() => setAll(true)}>
            {t('debrief.showAll', { count: items.length })}
          </button>
        </div>
      )}
    </>
  )
}
