// First code of the page, and small: it asks for the month and the words before the app itself has arrived.

import { addressesNeeded } from './early.ts'
import { preferredLanguage } from './language.ts'

const language = preferredLanguage()
const early = new Map(
  addressesNeeded(location.pathname, language).map((address) => [address, fetch(address)]),
)
for (const answer of early.values()) answer.catch(() => undefined)

const { start } = await import('./start.tsx')
await start(language, early)
