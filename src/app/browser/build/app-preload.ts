import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Vite plugin that lets a page fetch its chunks together with its entry, not after it. The whole page's entry only starts
 * the download of the month, or knocks at the session's door, and then imports what draws. The Dutch words come along:
 * most visitors read them.
 */
export function appPreload(): Plugin {
  return {
    name: 'krap-app-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, path }) {
        const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk')
        const isSeat = path.endsWith('/join.html')
        const begins = isSeat ? '/app/browser/join-start.tsx' : '/app/browser/start.tsx'
        const app = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(begins))
        if (app === undefined) return []
        const entry = chunks.find(
          (chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith(isSeat ? '/join.html' : '/index.html'),
        )
        const words = isSeat ? '/i18n/nl/for-seat.ts' : '/i18n/nl/for-shell.ts'
        const dutch = chunks.filter((chunk) => chunk.facadeModuleId?.endsWith(words))
        const needed = new Set<string>()
        const need = (file: string): void => {
          if (needed.has(file)) return
          needed.add(file)
          for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) need(next)
        }
        // What runs first comes first.
        for (const file of [
          ...(entry?.imports ?? []),
          app.fileName,
          ...dutch.map(({ fileName }) => fileName),
        ])
          need(file)
        return [...needed].map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }),
        )
      },
    },
  }
}
