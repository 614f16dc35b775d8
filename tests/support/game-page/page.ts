import * as probe from '../../../src/game/frame-probe.ts'
import * as game from '../../../src/game/index.ts'

Object.assign(window, { game, probe, ready: true })
