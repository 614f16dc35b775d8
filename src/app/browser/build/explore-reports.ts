// Ships what a search found of each month as `months/<id>.explore.json`, for the debrief and for authors.

import type { Plugin } from 'vite'
import type { Report } from '#explore'
import { monthFiles, projectRoot, readMonth } from '#scenario/files'
import { shippedReport } from '../../explore/shipped-report.ts'

/**
 * Vite plugin: reports are emitted at build, and made when asked for in development. A broken month has none.
 * @param root project whose scenarios/ are shipped
 */
export function exploreReports(root: string = projectRoot): Plugin {
  const reportOf = async (id: string): Promise<Report | null> => {
    const file = monthFiles(root).find((each) => each.id === id)?.file
    const month = file === undefined ? null : readMonth(file, root).month
    return month === null ? null : shippedReport(month, root)
  }
  return {
    name: 'krap-explore-reports',
    async generateBundle() {
      for (const { id } of monthFiles(root)) {
        const report = await reportOf(id)
        if (report === null) continue
        if (!report.complete) this.warn(`the search over ${id} is not complete: ${report.cuts.join(', ')}`)
        this.emitFile({
          type: 'asset',
          fileName: `months/${id}.explore.json`,
          source: JSON.stringify(report),
        })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? ''
        const id = /^months\/([a-z0-9-]+)\.explore\.json$/.exec(path.slice(server.config.base.length))?.[1]
        if (id === undefined) {
          next()
          return
        }
        reportOf(id).then((report) => {
          if (report === null) {
            next()
            return
          }
          response.setHeader('Content-Type', 'application/json')
          response.setHeader('Cache-Control', 'no-store')
          response.end(JSON.stringify(report))
        }, next)
      })
    },
  }
}
