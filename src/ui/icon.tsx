/** Line drawings on a field of 24 by 24. They stand beside a word, never in its place. */
const PATHS = {
  letter: 'M3 6h18v12H3z M3 6l9 7 9-7',
  email: 'M3 5h18v14H3z M3 9h18 M6 7h.01 M9 7h.01 M7 13h10 M7 16h6',
  call: 'M6 3l3 5-2 2c1 3 3 5 6 7l2-2 5 3c-1 3-3 3-5 3C9 20 4 14 3 7c0-2 1-4 3-4z',
  app: 'M7 2h10v20H7z M10 19h4 M10 7h4 M10 10h4',
  visit: 'M5 21V4l10-2v20z M15 5h4v16 M12 12h.01 M3 21h18',
  desk: 'M3 12h18v3H3z M5 15v6 M19 15v6 M9 8a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  website: 'M3 4h18v12H3z M8 20h8 M12 16v4 M3 8h18',
  phone: 'M6 3l3 5-2 2c1 3 3 5 6 7l2-2 5 3c-1 3-3 3-5 3C9 20 4 14 3 7c0-2 1-4 3-4z',
  person: 'M8 7a4 4 0 1 0 8 0 4 4 0 1 0-8 0 M4 21c0-5 3-8 8-8s8 3 8 8',
  held: 'M6 2h9l4 4v16H6z M15 2v4h4 M9 13l2 2 4-5',
  stale: 'M6 2h9l4 4v16H6z M15 2v4h4 M12.5 10v4l3 2',
  underway: 'M2 8h13v9H2z M2 8l6 5 7-5 M18 10h4 M18 14h3',
  none: 'M6 2h3 M12 2h3 M19 6l-4-4v4zM19 9v3 M19 15v3 M19 21v1h-2 M13 22h-3 M6 22v-3 M6 16v-3 M6 10V7',
} as const

export type IconName = keyof typeof PATHS

/** A small drawing beside a word; nothing for a name that has none. */
export function Icon({ name }: { name: string }) {
  if (!isIcon(name)) return null
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}

const isIcon = (name: string): name is IconName => Object.hasOwn(PATHS, name)
