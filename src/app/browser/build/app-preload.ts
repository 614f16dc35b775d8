import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Vite plugin that lets the page fetch its app chunk together with the entry, not after it: the entry only starts the
 * download of the month and then imports the app. The Dutch words come along; most visitors read them.
 */
export function appPreload(): Plugin {
  return {
    name: 'krap-app-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk')
        const app = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/app/browser/start.tsx'))
        if (app === undefined) return []
        const dutch = chunks.filter((chunk) => chunk.facadeModuleId?.endsWith('/i18n/nl/index.ts'))
        return [app.fileName, ...app.imports, ...dutch.map((chunk) => chunk.fileName)].map(
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
