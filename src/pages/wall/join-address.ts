import { useEffect, useState } from 'preact/hooks'

const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1\])$/

/**
 * Where phones join: this page's own address, or, when that is one that only this machine knows, the one the server
 * has in the room.
 * @param get fetches; null when there is nothing to join
 */
export function useJoinAddress(get: ((address: string) => Promise<Response>) | null): string | null {
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
  return get === null ? null : `${base}/join`
}
