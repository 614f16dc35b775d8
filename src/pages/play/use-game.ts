import { useEffect, useReducer } from 'preact/hooks'
import type { Game } from '#session/local'

/** Draws the component again after every decision. */
export function useGame(game: Game): Game {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => game.subscribe(() => redraw(undefined)), [game])
  return game
}
