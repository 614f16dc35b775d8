import type { ComponentType } from 'preact'
import type { TextPack } from '#i18n'
import { loadWords } from '#i18n'
import { useWords, WordsContext } from '#ui'
import { FailedPage, LoadingPage } from './failed.tsx'
import { useLoaded } from './use-loaded.ts'

interface LazyPageProps<Given extends object> {
  /** Which page it is, and which one of its kind. */
  name: string
  /** Gives its component. */
  load(): Promise<ComponentType<Given>>
  given: Given
  /** Texts it needs beside those of the shell. */
  texts?: readonly TextPack[]
}

/** A page whose code and texts are fetched when it is first opened. */
export function LazyPage<Given extends object>({ name, load, given, texts }: LazyPageProps<Given>) {
  const words = useWords()
  const { language } = words
  const page = useLoaded(`${name} ${language}`, async () => {
    const [Page, own] = await Promise.all([
      load(),
      texts === undefined ? words : loadWords(language, ...texts),
    ])
    return { Page, own }
  })
  if (page.state === 'loading') return <LoadingPage />
  if (page.state === 'failed') return <FailedPage {...page} />
  const { Page, own } = page.value
  return (
    <WordsContext.Provider value={own}>
      <Page {...given} />
    </WordsContext.Provider>
  )
}
