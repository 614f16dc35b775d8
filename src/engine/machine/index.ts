export {
  createMonthMachine,
  type MonthContext,
  type MonthEvent,
  type MonthMachine,
  stateName,
} from './machine.ts'
export { type MonthRun, runMonth } from './run.ts'
