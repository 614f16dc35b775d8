import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Address under which the page finds the drawings of `assets/`. */
export const DRAWINGS = 'drawings/'

const FOLDERS = ['house', 'moments', 'people']

/** Vite plugin that serves the SVGs of `assets/` under `/drawings/` and ships them, without spaces between tags. */
export function drawings(root = process.cwd()): Plugin {
  const read = (name: string): string =>
    readFileSync(join(root, 'assets', name), 'utf8').replace(/>\s*\n\s*</g, '><')
  const names = (): string[] =>
    FOLDERS.flatMap((folder) =>
      readdirSync(join(root, 'assets', folder))
        .filter((file) => file.endsWith('.svg'))
        .map((file) => `${folder}/${file}`),
    )
  return {
    name: 'krap-drawings',
    generateBundle() {
      for (const name of names())
        this.emitFile({ type: 'asset', fileName: DRAWINGS + name, source: read(name) })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1)
        const name = path.startsWith(DRAWINGS) ? path.slice(DRAWINGS.length) : ''
        if (!names().includes(name)) {
          next()
          return
        }
        response.setHeader('Content-Type', 'image/svg+xml')
        response.end(read(name))
      })
    },
  }
}
