export { type ExportRow, type SessionExport, writeCsv } from '#session/authority'
export { browserChannel, type Channel } from './channel.ts'
export { browserClock, type Clock } from './clock.ts'
export { exportKeptSession } from './export-kept.ts'
export { type Host, type HostOptions, hostHere, startHere } from './host.ts'
export { rehearse, type Sayings } from './rehearse.ts'
export {
  type Form,
  type KeptSession,
  openSessionStore,
  type SessionCard,
  type SessionStore,
} from './store.ts'
export { watchHere } from './watch.ts'
