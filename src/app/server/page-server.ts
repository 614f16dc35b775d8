import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { Encoding } from './encoding.ts'
import { pickEncoding } from './encoding.ts'
import type { PageFile } from './page-files.ts'
import { PageFiles } from './page-files.ts'
import { askedFor } from './request-path.ts'
import { securityHeaders } from './security-headers.ts'
import type { SessionApi } from './session-api.ts'

function sayPlainly(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...securityHeaders(response.req.headers.host),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
  })
  response.end(response.req.method === 'HEAD' ? undefined : `${text}\n`)
}

async function send(request: IncomingMessage, response: ServerResponse, file: PageFile): Promise<void> {
  const encoding: Encoding = file.shrinks ? pickEncoding(request.headers['accept-encoding']) : 'identity'
  const etag = encoding === 'identity' ? `W/"${file.tag}"` : `W/"${file.tag}-${encoding}"`
  const headers: Record<string, string | number> = {
    ...securityHeaders(request.headers.host),
    'Cache-Control': file.cacheControl,
    ETag: etag,
    ...(file.shrinks ? { Vary: 'Accept-Encoding' } : {}),
  }
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim())
  if (known?.some((tag) => tag === etag || `W/${tag}` === etag || tag === '*')) {
    response.writeHead(304, headers).end()
    return
  }
  const body = await file.body(encoding)
  headers['Content-Type'] = file.type
  headers['Content-Length'] = body.length
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  response.writeHead(200, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function answer(files: PageFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    sayPlainly(response, 405, 'Hier kan alleen gelezen worden. / This address can only be read.')
    return
  }
  const asked = askedFor(request.url ?? '/')
  if (asked.kind === 'bad') {
    sayPlainly(response, 400, 'Dit adres klopt niet. / This address is not right.')
    return
  }
  const file = await files.find(asked.kind === 'page' ? pageAt(request.url ?? '/') : asked.path)
  if (file !== null) await send(request, response, file)
  else if (asked.kind === 'file') sayPlainly(response, 404, 'Dit is er niet. / There is no such file.')
  else
    sayPlainly(
      response,
      503,
      'De pagina is nog niet gebouwd. / The page has not been built yet: npm run build',
    )
}

/** A seat is a page of its own, small enough for a phone on a poor network. */
const pageAt = (url: string): string => (/^\/join(?:[/?]|$)/.test(url) ? 'join.html' : 'index.html')

/**
 * An http server for a built page, not yet listening; whoever makes it may attach more to it.
 * @param dir folder with index.html. Addresses without a dot in their last part are the page's own and get
 *   index.html, or join.html under /join; others are files and get 404 when they are not there. Names that begin with a dot are never given.
 * @param files for who wants to squeeze them
 * @param sessions answers what is about sessions, before anything else is looked at
 */
export function createPageServer(
  dir: string,
  files: PageFiles = new PageFiles(dir),
  sessions: () => SessionApi | null = () => null,
): Server {
  return createServer((request, response) => {
    if (sessions()?.(request, response) === true) return
    answer(files, request, response).catch((error: unknown) => {
      process.stderr.write(
        `${request.method} ${request.url}: ${error instanceof Error ? error.message : error}\n`,
      )
      if (response.headersSent) response.destroy()
      else sayPlainly(response, 500, 'Er ging hier iets mis. / Something went wrong on our side.')
    })
  })
}
