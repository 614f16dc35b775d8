/** What a page will ask for first, so that it can be fetched while the app is still on its way. */
export function addressesNeeded(path: string, language: string): string[] {
  const [, month, end] = /^\/play\/([a-z0-9-]+)(\/end)?\/?$/.exec(path) ?? []
  if (month !== undefined)
    return [
      `/months/${month}.json`,
      `/months/${month}.${language}.json`,
      ...(end === undefined ? [] : ['/levers.json']),
    ]
  return ['/months/index.json']
}
