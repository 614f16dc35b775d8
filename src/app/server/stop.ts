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

/**
 * Runs `stop` once on the first SIGINT or SIGTERM and then ends the process; a second signal ends it at once. Under
 * npm the end of npm's shell counts as a signal too: that shell dies of a SIGTERM without passing it on.
 */
export function onStopSignal(stop: () => Promise<void>, env: NodeJS.ProcessEnv = process.env): void {
  let asked = false
  const end = () => {
    asked = true
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  const heard = () => (asked ? process.exit(1) : end())
  process.on('SIGINT', heard)
  process.on('SIGTERM', heard)
  if (env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent || asked) return
    clearInterval(watch)
    end()
  }, 500)
  watch.unref()
}
