import { useEffect, useMemo, useState } from 'preact/hooks'
import type { FetchProblem } from './month-library.ts'

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'here'; value: T }
  | { state: 'failed'; problem: FetchProblem; again(): void }

/**
 * Loads something for a component.
 * @param key a new key loads anew; what was here stays until the new one has come
 */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  // Asked for while drawing: an effect waits until the page that says it is loading has been painted.
  const asked = useMemo(() => {
    const coming = load()
    coming.catch(() => undefined)
    return coming
  }, [key, tries])
  useEffect(() => {
    let current = true
    asked.then(
      (value) => current && setLoaded({ state: 'here', value }),
      (error: unknown) => {
        const problem = error instanceof Error && error.message === 'not-found' ? 'not-found' : 'unreachable'
        const again = () => {
          setLoaded({ state: 'loading' })
          setTries((count) => count + 1)
        }
        if (current) setLoaded({ state: 'failed', problem, again })
      },
    )
    return () => {
      current = false
    }
  }, [asked])
  return loaded
}
