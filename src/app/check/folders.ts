/** What a folder under `src` may import. Doors are subpath imports of package.json, packages are npm names. */
export interface Folder {
  /** Path under `src`, without slashes at the ends. A folder inside another is a folder of its own. */
  path: string
  /** Doors whose values may be used. */
  doors: readonly string[]
  /** Doors of which only the types may be used. */
  types: readonly string[]
  /** npm packages; `node:` stands for all of Node, `virtual:` for modules made by the build. */
  packages: readonly string[]
}

const preact = ['preact']

/** The layers, lowest first. `app` wires everything, stands outside the table, and nothing imports it. */
export const folders: readonly Folder[] = [
  { path: 'engine', doors: [], types: [], packages: [] },
  { path: 'engine/machine', doors: ['#engine'], types: [], packages: ['xstate'] },
  {
    path: 'scenario',
    doors: ['#engine'],
    types: [],
    packages: ['zod', 'yaml', '@marcbachmann/cel-js'],
  },
  { path: 'scenario/files', doors: ['#scenario'], types: ['#engine'], packages: ['node:', 'vite'] },
  { path: 'explore', doors: ['#engine'], types: ['#scenario'], packages: [] },
  { path: 'debrief', doors: ['#engine'], types: [], packages: [] },
  { path: 'debrief/view', doors: ['#debrief', '#ui', '#i18n'], types: ['#engine'], packages: preact },
  { path: 'session/protocol', doors: [], types: ['#engine'], packages: ['zod'] },
  {
    path: 'session/authority',
    doors: ['#engine', '#engine/machine', '#session/protocol'],
    types: [],
    packages: ['xstate'],
  },
  {
    path: 'session/local',
    doors: ['#engine', '#engine/machine', '#session/authority', '#session/protocol'],
    types: [],
    packages: [],
  },
  {
    path: 'session/here',
    doors: ['#engine', '#session/authority', '#session/protocol'],
    types: [],
    packages: [],
  },
  {
    path: 'session/server',
    doors: ['#session/authority', '#session/protocol', '#scenario'],
    types: ['#engine'],
    packages: [
      'node:',
      '@colyseus/core',
      '@colyseus/redis-driver',
      '@colyseus/redis-presence',
      '@colyseus/schema',
      '@colyseus/ws-transport',
      'ioredis',
    ],
  },
  {
    path: 'session/client',
    doors: ['#session/protocol'],
    types: ['#engine'],
    packages: [],
  },
  {
    path: 'session/facilitator',
    doors: ['#session/protocol', '#debrief', '#debrief/view', '#ui', '#i18n'],
    types: ['#engine'],
    packages: preact,
  },
  { path: 'i18n', doors: [], types: ['#engine'], packages: ['i18next'] },
  { path: 'ui', doors: ['#i18n'], types: [], packages: preact },
  {
    path: 'game',
    doors: ['#ui', '#i18n'],
    types: ['#engine', '#session/protocol'],
    packages: ['phaser'],
  },
  {
    path: 'pages',
    doors: [
      '#debrief',
      '#debrief/view',
      '#explore',
      '#session/protocol',
      '#session/local',
      '#session/here',
      '#session/client',
      '#session/facilitator',
      '#i18n',
      '#ui',
      '#game',
    ],
    types: ['#engine'],
    packages: [...preact, 'qrcode', 'virtual:'],
  },
]
