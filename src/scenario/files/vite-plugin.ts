// Ships the months as JSON: emitted at build, served and reloaded in development.

import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from './read-month.ts'
import type { Shipped } from './shipped.ts'
import { shippedMonths } from './shipped.ts'

/**
 * Vite plugin for `months/*.json` and `levers.json`. A broken month never fails the build: it is listed as not playable, with a warning.
 * @param root project whose scenarios/ are shipped
 */
export function monthsPlugin(root: string = projectRoot): Plugin {
  let fresh: Shipped | null = null
  const months = (): Shipped => {
    fresh ??= shippedMonths(root)
    return fresh
  }
  return {
    name: 'krap-months',
    generateBundle() {
      const { files, broken } = shippedMonths(root)
      for (const line of broken) this.warn(line)
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      const folder = join(root, 'scenarios') + sep
      server.watcher.add(folder)
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(folder)) return
        fresh = null
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? ''
        const name = path.startsWith(server.config.base) ? path.slice(server.config.base.length) : ''
        const source =
          name.startsWith('months/') || name === 'levers.json' ? months().files.get(name) : undefined
        if (source === undefined) {
          next()
          return
        }
        response.setHeader('Content-Type', 'application/json')
        response.setHeader('Cache-Control', 'no-store')
        response.end(source)
      })
    },
  }
}
