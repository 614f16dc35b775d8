import { useEffect, useState } from 'preact/hooks'

const PHONE = '(max-width: 640px)'

/** Whether the page is as narrow as a phone; follows when that changes. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(PHONE).matches)
  useEffect(() => {
    const query = matchMedia(PHONE)
    const update = () => setNarrow(query.matches)
    query.addEventListener('change', update)
    return () => query.removeEventListener('change', update)
  }, [])
  return narrow
}
