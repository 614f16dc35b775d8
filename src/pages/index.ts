export { App } from './app.tsx'
export type { Platform } from './common/platform.ts'
export { JoinApp } from './seat/join-app.tsx'
