import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Vite plugin that lets the page fetch its app chunk together with the entry, not after it: the entry only starts the
 * download of the month and then imports the app.
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
        return [app.fileName, ...app.imports].map(
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
