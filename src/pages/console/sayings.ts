import type { Words } from '#i18n'
import type { Sayings } from '#session/here'
import type { Task } from '#session/protocol'

const EACH = ['0', '1', '2'] as const

/** What the people of a rehearsal write, in the trainer's language. */
export function sayings({ t }: Words): Sayings {
  const three = (about: Task | 'lines') => EACH.map((n) => t(`console.rehearsal.${about}.${n}`))
  return {
    lines: three('lines'),
    remarks: {
      letters: three('letters'),
      children: three('children'),
      money: three('money'),
      mood: three('mood'),
      system: three('system'),
    },
  }
}
