export { type Game, type GameOptions, openGame } from './game.ts'
export { openSaveStore, type SaveEntry, type SaveStore, type Saving } from './save-store.ts'
export {
  type KeptDecision,
  readSavedGame,
  type SavedGame,
  type SaveProblem,
  savedGameFile,
  writeSavedGame,
} from './saved-game.ts'
