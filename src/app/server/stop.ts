import type { Server } from 'node:http'

/**
 * Stops a server: takes no new connections, lets answers that are under way finish, and cuts what is still open after
 * `patience` milliseconds.
 */
export function stopServer(server: Server, patience = 2000): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** Runs `stop` once on the first SIGINT or SIGTERM and then ends the process; a second signal ends it at once. */
export function onStopSignal(stop: () => Promise<void>): void {
  let asked = false
  const heard = () => {
    if (asked) process.exit(1)
    asked = true
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', heard)
  process.on('SIGTERM', heard)
}
