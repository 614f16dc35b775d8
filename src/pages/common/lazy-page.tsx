import type { ComponentType } from 'preact'
import { FailedPage, LoadingPage } from './failed.tsx'
import { useLoaded } from './use-loaded.ts'

/** A page whose code is fetched when it is first opened. @param load gives its component */
export function LazyPage({ name, load }: { name: string; load(): Promise<ComponentType> }) {
  const page = useLoaded(name, async () => ({ Page: await load() }))
  if (page.state === 'loading') return <LoadingPage />
  if (page.state === 'failed') return <FailedPage {...page} />
  const { Page } = page.value
  return <Page />
}
