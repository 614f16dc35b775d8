// What a month needs to be more than correct: human options, honest costs, strengths, pictures.

import type { Context } from '../compile/context.ts'
import { optionSites } from '../compile/walk.ts'
import { tags as knownTags } from '../known.ts'
import { nearest } from '../near.ts'
import type { Path } from '../yaml/place.ts'

/** Warnings about the craft of a month; product.md section 3 and features F53, F54. */
export function checkCraft(context: Context): void {
  const { month, say } = context
  const strengths = Object.values(month.household.people).flatMap((person) => person.strengths)
  if (strengths.length < 3) {
    const text = `The household names ${strengths.length} strengths; give it at least three, and let them open options.`
    say.warn(['household', 'people'], 'people/strengths', text, { key: true })
  }
  month.moments.forEach((moment, index) => {
    const path = ['moments', index]
    tags(context, path, moment.tags)
    if (moment.picture === undefined)
      say.warn([...path, 'id'], 'moment/no-picture', `\`${moment.id}\` names no \`picture\` to show.`)
    const dilemma = moment.kind === undefined || moment.kind === 'dilemma'
    if (dilemma && !moment.options.some((option) => option.tags?.includes('human'))) {
      const text = `No option of \`${moment.id}\` has the tag \`human\`. At least one is about a person instead of money.`
      say.warn([...path, 'options'], 'dilemma/no-human-option', text, { key: true })
    }
  })
  month.letters?.forEach((letter, index) => {
    tags(context, ['letters', index], letter.tags)
  })
  month.procedures?.forEach((procedure, index) => {
    procedure.outcomes?.forEach(({ id, result }, o) => {
      if (result !== undefined) return
      const text = `\`${id}\` has no \`result\`: tell how the decision comes in, and what it says.`
      say.warn(['procedures', index, 'outcomes', o, 'id'], 'procedure/no-result', text)
    })
  })
  for (const { moment, option, path } of optionSites(month)) {
    tags(context, path, option.tags)
    if (moment.kind !== 'talk' && option.cost === undefined) {
      const text = `\`${option.id}\` has no \`cost\`. Say what it costs in money, time or effort, such as: € 0 · een half uur.`
      say.warn([...path, 'id'], 'option/no-cost', text)
    }
    const results = option.outcomes?.map((outcome) => outcome.result) ?? [option.result]
    if (moment.kind !== 'talk' && results.includes(undefined)) {
      say.warn(
        [...path, 'id'],
        'option/no-result',
        `\`${option.id}\` has no \`result\`: tell what happens, in a room, to somebody.`,
      )
    }
  }
}

function tags({ say }: Context, path: Path, list: readonly string[] | undefined): void {
  list?.forEach((tag, index) => {
    if (knownTags.includes(tag)) return
    const text = `The tag \`${tag}\` is not known, so nothing will notice it. Known tags stand in scenarios/README.md.`
    say.warn([...path, 'tags', index], 'tag/unknown', text, { proposal: nearest(tag, knownTags) })
  })
}
