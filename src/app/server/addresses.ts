import type { NetworkInterfaceInfo } from 'node:os'

const isPrivate = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/

/** Cards of virtual machines and containers: a phone in the room cannot reach those. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|podman|utun|tun|tap)/

/**
 * Addresses under which others in the same room can reach this machine, the likeliest first.
 * @param cards as `os.networkInterfaces()` gives them
 */
export function lanAddresses(cards: NodeJS.Dict<NetworkInterfaceInfo[]>): string[] {
  const found = Object.entries(cards).flatMap(([card, list]) =>
    (list ?? [])
      .filter((entry) => entry.family === 'IPv4' && !entry.internal && !entry.address.startsWith('169.254.'))
      .map((entry) => ({
        address: entry.address,
        rank: (virtual.test(card) ? 2 : 0) + (isPrivate.test(entry.address) ? 0 : 1),
      })),
  )
  return found.sort((one, other) => one.rank - other.rank).map(({ address }) => address)
}
