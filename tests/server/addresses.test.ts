import type { NetworkInterfaceInfo } from 'node:os'
import { create } from 'qrcode'
import { describe, expect, it } from 'vitest'
import { lanAddresses } from '../../src/app/server/addresses.ts'
import { announcement } from '../../src/app/server/announce.ts'
import { drawCode } from '../../src/app/server/draw-code.ts'
import { wordsFor } from '../../src/app/server/words.ts'

const card = (address: string, more: Partial<NetworkInterfaceInfo> = {}) =>
  ({ address, family: 'IPv4', internal: false, ...more }) as NetworkInterfaceInfo

describe('lanAddresses', () => {
  it('leaves out this machine itself, IPv6 and addresses nobody was given', () => {
    const cards = {
      lo: [card('127.0.0.1', { internal: true })],
      eth0: [card('192.168.1.20'), card('fe80::1', { family: 'IPv6' })],
      eth1: [card('169.254.10.2')],
    }
    expect(lanAddresses(cards)).toEqual(['192.168.1.20'])
  })

  it('puts what a phone in the room can reach before containers and the open internet', () => {
    const cards = {
      docker0: [card('172.17.0.1')],
      eth0: [card('203.0.113.9')],
      wlan0: [card('192.168.178.31')],
    }
    expect(lanAddresses(cards)).toEqual(['192.168.178.31', '203.0.113.9', '172.17.0.1'])
  })
})

describe('announcement', () => {
  it('gives the address here, the addresses in the room and a code to scan', () => {
    const text = announcement(wordsFor({ LANG: 'en_GB.UTF-8' }), 3001, ['192.168.1.20', '10.0.0.4'], true)
    expect(text).toContain('On this computer: http://localhost:3001')
    expect(text).toContain('In the same room: http://192.168.1.20:3001')
    expect(text).toContain('In the same room: http://10.0.0.4:3001')
    expect(text).toMatch(/[▀▄█]{5}/)
  })

  it('speaks Dutch where the machine does, and says when there is no network', () => {
    const text = announcement(wordsFor({ LANG: 'nl_NL.UTF-8' }), 3000, [], true)
    expect(text).toContain('Op deze computer:   http://localhost:3000')
    expect(text).toContain('zit op geen netwerk')
    expect(text).not.toMatch(/[▀▄█]/)
  })
})

describe('drawCode', () => {
  const url = 'http://192.168.1.20:3000'
  const { modules } = create(url, { errorCorrectionLevel: 'L' })
  const bits = { ' ': [0, 0], '▄': [0, 1], '▀': [1, 0], '█': [1, 1] } as const

  /** The drawing read back: rows of modules, quiet space left out, 1 where there is ink. */
  const readBack = (drawing: string) => {
    const lines = drawing.split('\n').map((line) => [...line] as (keyof typeof bits)[])
    const rows = lines.flatMap((line) =>
      [0, 1].map((half) => line.map((character) => bits[character][half] ?? 0)),
    )
    return rows.slice(2, 2 + modules.size).map((row) => row.slice(2, 2 + modules.size))
  }
  const wanted = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => modules.get(y, x)),
  )

  it('draws the dark modules in black on white where there are colours', () => {
    const drawing = drawCode(url, true)
    const introducer = String.fromCharCode(27)
    const lines = drawing.split('\n')
    expect(lines.every((line) => line.startsWith(`${introducer}[38;5;16;48;5;231m`))).toBe(true)
    const bare = lines.map((line) =>
      line.replace(`${introducer}[38;5;16;48;5;231m`, '').replace(`${introducer}[0m`, ''),
    )
    expect(readBack(bare.join('\n'))).toEqual(wanted)
  })

  it('draws the light modules where there are none, with light around them', () => {
    const drawing = drawCode(url, false)
    expect(readBack(drawing)).toEqual(wanted.map((row) => row.map((module) => 1 - module)))
    expect(drawing.split('\n')[0]).toMatch(/^█+$/)
  })
})
