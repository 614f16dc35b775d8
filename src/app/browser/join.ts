// First code of a page that is a seat and nothing else, and small: it knocks at the session's door and asks for the texts
// of its month before what draws the seat has arrived.

import { codeIn, comeIn } from '#pages'
import { preferredLanguage } from './language.ts'
import { openStorage } from './storage.ts'

const language = preferredLanguage()
const storage = openStorage()
const get = (address: string) => fetch(address)
const code = codeIn(location.pathname)
const entrance = code === '' ? null : comeIn({ code, storage, get }, language)

const { start } = await import('./join-start.tsx')
await start(language, storage, entrance)
