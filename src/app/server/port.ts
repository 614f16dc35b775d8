/** The port to begin with: `PORT`, else 3000. @returns null when PORT is not a port number. */
export function portFrom(env: NodeJS.ProcessEnv): number | null {
  const text = env.PORT?.trim()
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  return /^\d+$/.test(text) && port <= 65535 ? port : null
}
