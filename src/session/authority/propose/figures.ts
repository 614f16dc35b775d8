import { FIGURE_FIELDS, FIGURE_LIMITS } from '#session/protocol'
import type { Handlers, Needs } from './ask.ts'
import { refuse } from './ask.ts'

type Type = 'add-figure' | 'remove-figure'

export const figureNeeds: Needs<Type> = { 'add-figure': 'figure-added', 'remove-figure': 'figure-removed' }

/** What the facilitator brings of the place itself, from the lobby to the end of the debrief. */
export const figureHandlers: Handlers<Type> = {
  'add-figure': ({ session: { figures } }, { figure }) => {
    const isThere = figures.some((each) => FIGURE_FIELDS.every((field) => each[field] === figure[field]))
    if (isThere) return []
    if (figures.length >= FIGURE_LIMITS.most) return refuse('session/not-now', 'add-figure')
    return [{ type: 'figure-added', figure }]
  },
  'remove-figure': ({ session: { figures } }, { figure }) =>
    figures.some(({ n }) => n === figure)
      ? [{ type: 'figure-removed', figure }]
      : refuse('session/no-such-line', 'remove-figure'),
}
