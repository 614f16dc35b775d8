import { useEffect } from 'preact/hooks'

/** The name of the page in the browser's own bar. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Krap' : `${title} · Krap`
  }, [title])
}
