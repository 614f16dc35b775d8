import type { Words } from '#i18n'
import type { Sayings } from '#session/here'
import type { Task } from '#session/protocol'

const EACH = ['0', '1', '2'] as const

/** What the people of a rehearsal write, in the trainer's language. */
export function sayings({ t }: Words): Sayings {
  const said = (about: Task | 'lines' | 'practice' | 'policy', n: '0' | '1' | '2') =>
    about === 'practice' || about === 'policy'
      ? t(`groupDebrief.rehearsal.${about}.n${n}`)
      : t(`console.rehearsal.${about}.${n}`)
  const three = (about: Task | 'lines' | 'practice' | 'policy') => EACH.map((n) => said(about, n))
  return {
    lines: three('lines'),
    practice: three('practice'),
    policy: three('policy'),
    remarks: {
      letters: three('letters'),
      children: three('children'),
      money: three('money'),
      mood: three('mood'),
      system: three('system'),
    },
  }
}
