// What `npm start` says in the terminal, in Dutch where the machine speaks Dutch.

interface Words {
  building: string
  ready: string
  here: (url: string) => string
  room: (url: string) => string
  scan: string
  noRoom: string
  stop: string
  stopped: string
  taken: (port: number) => string
  badPort: (text: string) => string
  noPort: (first: number, last: number) => string
  forbidden: (port: number) => string
  cannotListen: (port: number, code: string) => string
  notBuilt: (why: string) => string
  noSessions: (where: string, why: string) => string
}

const dutch: Words = {
  building: 'Krap wordt klaargezet. Dat duurt een paar tellen.',
  ready: 'Krap staat klaar.',
  here: (url) => `  Op deze computer:   ${url}`,
  room: (url) => `  In dezelfde ruimte: ${url}`,
  scan: '  Of richt de camera van een telefoon op dit vlak:',
  noRoom: '  Deze computer zit op geen netwerk: alleen hier te openen.',
  stop: 'Stoppen: Ctrl+C.',
  stopped: 'Krap is gestopt.',
  taken: (port) => `Poort ${port} is al in gebruik. Krap neemt de volgende.`,
  badPort: (text) => `PORT moet een heel getal van 0 tot en met 65535 zijn, niet "${text}".`,
  noPort: (first, last) =>
    `Alle poorten van ${first} tot en met ${last} zijn in gebruik. Kies een andere: PORT=8080 npm start`,
  forbidden: (port) =>
    `Poort ${port} mag op deze computer niet gebruikt worden. Kies een andere: PORT=8080 npm start`,
  cannotListen: (port, code) =>
    `Op poort ${port} kan Krap niet luisteren (${code}). Kies een andere: PORT=8080 npm start`,
  notBuilt: (why) => `De pagina kon niet gebouwd worden.\n${why}`,
  noSessions: (where, why) =>
    `In ${where} kunnen geen groepen bewaard worden (${why}). Kies een andere map: KRAP_DATA=/pad npm start`,
}

const english: Words = {
  building: 'Getting Krap ready. This takes a few seconds.',
  ready: 'Krap is ready.',
  here: (url) => `  On this computer: ${url}`,
  room: (url) => `  In the same room: ${url}`,
  scan: '  Or point the camera of a phone at this:',
  noRoom: '  This computer is on no network: it can only be opened here.',
  stop: 'To stop: Ctrl+C.',
  stopped: 'Krap has stopped.',
  taken: (port) => `Port ${port} is taken. Krap takes the next one.`,
  badPort: (text) => `PORT must be a whole number from 0 to 65535, not "${text}".`,
  noPort: (first, last) =>
    `All ports from ${first} to ${last} are taken. Choose another: PORT=8080 npm start`,
  forbidden: (port) => `Port ${port} may not be used on this computer. Choose another: PORT=8080 npm start`,
  cannotListen: (port, code) =>
    `Krap cannot listen on port ${port} (${code}). Choose another: PORT=8080 npm start`,
  notBuilt: (why) => `The page could not be built.\n${why}`,
  noSessions: (where, why) =>
    `Groups cannot be kept in ${where} (${why}). Choose another folder: KRAP_DATA=/path npm start`,
}

/** @param env of the process: LC_ALL, LC_MESSAGES and LANG decide, in that order. */
export function wordsFor(env: NodeJS.ProcessEnv): Words {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return language.toLowerCase().startsWith('nl') ? dutch : english
}

export type { Words }
