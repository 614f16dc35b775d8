import type { LetterState } from '#engine'
import type { TextKey, Words } from '#i18n'
import type { Game } from '#session/local'

type Message = Pick<LetterState, 'letter' | 'arrived' | 'missed'>

/** How a message came: as a letter where the month says nothing else. */
export const channelOf = (game: Game, { letter }: Pick<Message, 'letter'>): string =>
  game.plan.letters.get(letter)?.channel ?? 'letter'

/** A text on messages in the words of a channel, or in those of a letter where it has none of its own. */
export function channelText(
  part: 'open' | 'opened' | 'shut' | 'said',
  channel: string,
  words: Words,
): string {
  const key = `message.${part}.${channel}`
  return words.t(words.has(key) ? key : (`message.${part}.letter` satisfies TextKey))
}

/** When it came, and how: on the mat, on a screen, by voice, or past somebody who did not hear. */
export function cameText(game: Game, message: Message, { t, has, plainDate }: Words): string {
  const channel = channelOf(game, message)
  const date = plainDate(game.dateOf(message.arrived))
  const missed = `message.missedWhen.${channel}`
  if (message.missed && has(missed)) return t(missed, { date })
  const came = `message.came.${channel}`
  return t(has(came) ? came : 'message.came.letter', { date })
}

/** What came on a day, in one line: post by its name, anything else by how it came. */
export function dayText(game: Game, message: Message, name: string, { t, has }: Words): string {
  const channel = channelOf(game, message)
  const key = `channel.${channel}`
  if (channel === 'letter' || !has(key)) return t('night.letter', { name })
  return t(message.missed ? 'message.dayMissed' : 'message.day', { channel: t(key), name })
}
