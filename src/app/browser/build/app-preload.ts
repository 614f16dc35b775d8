import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Vite plugin that lets a page fetch its chunks together with its entry, not after it. The whole page's entry only starts
 * the download of the month and then imports the app; a seat's entry imports at once. The Dutch words come along: most
 * visitors read them.
 */
export function appPreload(): Plugin {
  return {
    name: 'krap-app-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, path }) {
        const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk')
        const begins = path.endsWith('/join.html') ? '/join.html' : '/app/browser/start.tsx'
        const app = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(begins))
        if (app === undefined) return []
        const words = app.isEntry ? '/i18n/nl/for-seat.ts' : '/i18n/nl/for-shell.ts'
        const dutch = chunks.filter((chunk) => chunk.facadeModuleId?.endsWith(words))
        const needed = new Set<string>()
        const need = (file: string): void => {
          if (needed.has(file)) return
          needed.add(file)
          for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) need(next)
        }
        for (const { fileName } of [app, ...dutch]) need(fileName)
        if (app.isEntry) needed.delete(app.fileName)
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
