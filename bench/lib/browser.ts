import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { PageFiles } from '../../src/app/server/page-files.ts'
import { createPageServer } from '../../src/app/server/page-server.ts'
import { stopServer } from '../../src/app/server/stop.ts'

export interface Served {
  browser: Browser
  /** Address of the page, without a slash at its end. */
  url: string
  close(): Promise<void>
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/** Serves a built page as `npm start` does after its first seconds, on a free port, with a browser beside it. */
export async function serve(dir: string, executablePath: string): Promise<Served> {
  const files = new PageFiles(dir)
  await files.squeezeAll()
  const server = createPageServer(dir, files)
  const url = `http://127.0.0.1:${await listening(server)}`
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  return {
    browser,
    url,
    async close() {
      await browser.close()
      await stopServer(server)
    },
  }
}
