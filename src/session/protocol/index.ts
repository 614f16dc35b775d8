export type { Carrier, Link } from './carrier.ts'
export { type Draft, type Entry, type EntryOf, entrySchema } from './entries.ts'
export {
  FIGURE_FIELDS,
  FIGURE_LIMITS,
  type FigureField,
  type FigureFields,
  figureFrom,
  type LocalFigure,
  type NumberedFigure,
  wrongIn,
} from './figures.ts'
export type { Glance } from './glance.ts'
export {
  BELIEF,
  CAUSE_CELLS,
  LIMITS,
  type Mode,
  PHASES,
  type Phase,
  PROTOCOL_VERSION,
  ROLES,
  type SeatRole,
  TASKS,
  type Task,
  tasksIn,
} from './limits.ts'
export { createListeners, type Listeners } from './listeners.ts'
export { patchView, viewPatch } from './patch.ts'
export { readLog, readRequest } from './read.ts'
export { isRefused, type Refusal, type SessionCode } from './refusal.ts'
export {
  type FacilitatorRequest,
  type From,
  type Request,
  requestSchemas,
  type SeatRequest,
} from './requests.ts'
export { clean } from './text.ts'
export type * from './views.ts'
export type {
  ConsoleWalk,
  SeatWalk,
  SharedIntention,
  Spread,
  WalkTime,
  WallWalk,
} from './walk.ts'
export {
  DEBRIEF_STEPS,
  type DebriefStep,
  PREDICTIONS,
  type Prediction,
  REPLAY_STAGES,
  type ReplayStage,
} from './walk.ts'
