// What a group can do in its time: how many decisions, how many minutes, and notes that somebody will read.

import type { GroupCut } from '#engine'
import type { Context } from '../compile/context.ts'

/** What ten people decide in 45 minutes. */
const FEWEST = 10
const MOST = 13

/** Warns about a cut that does not fit its time, and about notes on what the group does not decide. */
export function checkGroup(context: Context, { minutes, moments }: GroupCut): void {
  const { month, say } = context
  const count = moments.length
  if (count < FEWEST || count > MOST) {
    const text = `The group decides ${count} times, each turn of a talk counted. A month in a group has ${FEWEST} to ${MOST} decisions: leave the rest to \`habits\`.`
    say.warn(['group', 'moments'], 'group/decisions', text, { key: true })
  }
  const sum = moments.reduce((total, each) => total + each.minutes, 0)
  if (sum !== minutes) {
    const text = `The moments take ${sum} minutes together, and \`minutes\` says ${minutes}.`
    say.warn(['group', 'minutes'], 'group/minutes', text, { proposal: String(sum) })
  }
  const decided = new Set(moments.flatMap(({ moment }) => [moment, moment.split('/')[0] ?? '']))
  month.moments.forEach((moment, index) => {
    const path = ['moments', index]
    if (moment.notes !== undefined && !decided.has(moment.id)) unread(context, path, moment.id)
    if (moment.kind !== 'talk') return
    moment.turns.forEach(({ id, notes }, t) => {
      const key = `${moment.id}/${id}`
      if (notes !== undefined && !decided.has(key)) unread(context, [...path, 'turns', t], key)
    })
  })
}

function unread({ say }: Context, path: (string | number)[], key: string): void {
  const text = `Nobody reads these notes: the group does not decide about \`${key}\`. Put it in the cut, or take the notes out.`
  say.warn([...path, 'notes'], 'group/notes-unread', text, { key: true })
}
