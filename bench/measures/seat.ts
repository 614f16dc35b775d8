// A phone that opens its seat cold while a vote is open: what it fetches, and when it can vote.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { joinRoom, openRoom } from '#session/client'
import { must, until } from '../../tests/rooms/support/group.ts'
import { HOST, openGroupRooms } from '../../tests/support/group-rooms.ts'
import { openCold } from '../lib/first-decision.ts'
import type { Measure } from '../lib/measure.ts'
import { bounded } from '../lib/row.ts'
import { median } from '../lib/turns.ts'

const VISITS = 5
const TOKEN = 'a'.repeat(32)

/** Opens a session with one seat, before an open vote. @returns its code */
async function openVote(base: string): Promise<string> {
  const opened = await openRoom(base, { month: 'samira-maart', mode: 'phones', seed: 7 })
  if (!('secret' in opened)) throw new Error('no session could be opened')
  const { code, secret } = opened
  const facilitator = joinRoom({ base, code, role: 'facilitator', token: secret })
  const seat = joinRoom({ base, code, role: 'seat', token: TOKEN })
  await must(seat, { type: 'join' })
  for (const type of ['begin', 'talk', 'open-vote'] as const) {
    const beat = await until(facilitator, ({ acts, flow }) => acts.includes(type) && { is: flow.beat })
    await must(facilitator, { type, beat: beat.is })
  }
  facilitator.close()
  seat.close()
  return code
}

export const measure: Measure = async (bench) => {
  const { dir } = await bench.page()
  const rooms = await openGroupRooms(dir, bench.chromium())
  try {
    const code = await openVote(rooms.base)
    const url = `http://${HOST}:${rooms.port}/join/${code}`
    const kept = [{ name: `krap.seat.${code}`, value: TOKEN }]
    const visits = []
    for (let visit = 0; visit < VISITS; visit += 1)
      visits.push(await openCold(rooms.browser, url, true, '#vote input', kept))
    const scripts = [...new Set(visits.flatMap((visit) => visit.scripts))]
    const kilobytes = scripts.reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(dir, path)), { level: 9 }).length / 1000,
      0,
    )
    return [
      bounded({ name: 'scripts of a seat', value: kilobytes, unit: 'kB gzip' }, 'at most', 110),
      bounded(
        {
          name: 'vote possible on slow 4G, processor 4 x slower',
          value: median(visits.map((visit) => visit.milliseconds)) / 1000,
          unit: 's',
        },
        'at most',
        1.6,
      ),
    ]
  } finally {
    await rooms.close()
  }
}
