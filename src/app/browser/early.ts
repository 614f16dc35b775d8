/** What a page will ask for first, so that it can be fetched while the app is still on its way. */
export function addressesNeeded(path: string, language: string): string[] {
  const month = /^\/play\/([a-z0-9-]+)(?:\/end)?\/?$/.exec(path)?.[1]
  if (month !== undefined) return [`/months/${month}.json`, `/months/${month}.${language}.json`]
  return ['/months/index.json']
}
