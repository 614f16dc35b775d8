import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { lanAddresses } from '../../src/app/server/addresses.ts'
import { announcement } from '../../src/app/server/announce.ts'
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
  it('gives the address here, the addresses in the room and a code to scan', async () => {
    const text = await announcement(wordsFor({ LANG: 'en_GB.UTF-8' }), 3001, ['192.168.1.20', '10.0.0.4'])
    expect(text).toContain('On this computer: http://localhost:3001')
    expect(text).toContain('In the same room: http://192.168.1.20:3001')
    expect(text).toContain('In the same room: http://10.0.0.4:3001')
    expect(text).toMatch(/[▀▄█]{5}/)
  })

  it('speaks Dutch where the machine does, and says when there is no network', async () => {
    const text = await announcement(wordsFor({ LANG: 'nl_NL.UTF-8' }), 3000, [])
    expect(text).toContain('Op deze computer:   http://localhost:3000')
    expect(text).toContain('zit op geen netwerk')
    expect(text).not.toMatch(/[▀▄█]/)
  })
})
