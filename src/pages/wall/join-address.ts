import { useEffect, useState } from 'preact/hooks'

const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1\])$/

type Get = (address: string) => Promise<Response>

/**
 * Where other devices find the server: at this page's own address, or, when that is one that only this machine knows,
 * at the one the server has in the room.
 * @param get fetches; null where there is no server
 * @returns an address without a slash at its end
 */
export function useRoomAddress(get: Get | null): string {
  const [base, setBase] = useState(location.origin)
  useEffect(() => {
    if (get === null || !LOOPBACK.test(location.hostname)) return
    let current = true
    get('/api/addresses')
      .then((answer) => answer.json())
      .then(
        (answer: { room?: string[] }) => {
          const first = answer.room?.[0]
          if (current && first !== undefined) setBase(first)
        },
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [get])
  return base
}

/** Where phones join. @param get fetches; null when there is nothing to join */
export function useJoinAddress(get: Get | null): string | null {
  const base = useRoomAddress(get)
  return get === null ? null : `${base}/join`
}

/** An address as people read it out and type it. */
export const bareAddress = (address: string): string => address.replace(/^https?:\/\//, '')
