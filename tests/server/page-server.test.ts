import { statSync, utimesSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PageFiles } from '../../src/app/server/page-files.ts'
import { createPageServer } from '../../src/app/server/page-server.ts'
import { stopServer } from '../../src/app/server/stop.ts'
import type { Folder } from '../support/folder.ts'
import { temporaryFolder } from '../support/folder.ts'
import { ask, listenSomewhere } from '../support/http.ts'

const index = `<!doctype html><title>Krap</title>${'<p>krap</p>'.repeat(200)}`
const script = 'export const answer = 42\n'.repeat(300)

let above: Folder
let server: Server
let port: number

beforeAll(async () => {
  above = temporaryFolder({
    'secret.txt': 'not for the world',
    'dist-other/page.txt': 'a neighbour whose name begins alike',
    'dist/index.html': index,
    'dist/sw.js': 'self.skip = 1\n',
    'dist/.vite/manifest.json': '{}',
    'dist/manifest.webmanifest': '{}',
    'dist/months/samira-september.json': '{"krap":1}',
    'dist/assets/index-Ab3_x-9Z.js': script,
    'dist/assets/samira-12345678.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'dist/assets/serif-abcdefgh.woff2': Buffer.alloc(4096, 7),
    'dist/assets/plain.css': 'p{}',
  })
  server = createPageServer(join(above.path, 'dist'))
  port = await listenSomewhere(server)
})

afterAll(async () => {
  await stopServer(server)
  above.remove()
})

describe('files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/months/samira-september.json', 'application/json; charset=utf-8'],
    ['/assets/samira-12345678.svg', 'image/svg+xml; charset=utf-8'],
    ['/assets/serif-abcdefgh.woff2', 'font/woff2'],
    ['/assets/plain.css', 'text/css; charset=utf-8'],
  ])('%s is sent as %s', async (path, type) => {
    const answer = await ask(port, path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
  })

  it.each(['/', '/play/samira-maart', '/play/samira-maart?seed=1', '/months', '/months/', '/print/fan#top'])(
    '%s is an address of the page and gives index.html',
    async (path) => {
      const answer = await ask(port, path)
      expect(answer.status).toBe(200)
      expect(answer.body.toString()).toBe(index)
    },
  )

  it.each(['/assets/index-gone1234.js', '/months/nobody.json', '/favicon.ico', '/assets/index.html/x.js'])(
    '%s is a file that is not there: 404, never the page',
    async (path) => {
      const answer = await ask(port, path)
      expect(answer.status).toBe(404)
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
      expect(answer.headers['cache-control']).toBe('no-store')
    },
  )

  it('a folder is not a file', async () => {
    above.write({ 'dist/fold.er/x.txt': 'x' })
    expect((await ask(port, '/fold.er')).status).toBe(404)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const [get, head] = await Promise.all([ask(port, '/sw.js'), ask(port, '/sw.js', { method: 'HEAD' })])
    expect(head.body.length).toBe(0)
    for (const name of ['content-type', 'content-length', 'etag', 'cache-control'])
      expect(head.headers[name]).toBe(get.headers[name])
    expect((await ask(port, '/gone.js', { method: 'HEAD' })).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s in words', async (method) => {
    const answer = await ask(port, '/', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(answer.body.toString()).toContain('can only be read')
  })
})

describe('addresses that try to leave the folder', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/../dist-other/page.txt',
    '/secret.txt%00.js',
    '/c:/secret.txt',
    '/.vite/manifest.json',
    '/%',
    '/%ff',
  ])('%s is refused', async (path) => {
    const answer = await ask(port, path)
    expect(answer.status).toBe(400)
    expect(answer.body.toString()).toBe('Dit adres klopt niet. / This address is not right.\n')
  })

  it('slashes in front do not make another root', async () => {
    expect((await ask(port, '//secret.txt')).status).toBe(404)
    expect((await ask(port, '///etc/hosts.txt')).status).toBe(404)
  })
})

describe('caching', () => {
  it('keeps files with a hash in the name for a year and asks again about all others', async () => {
    const cacheControl = async (path: string) => (await ask(port, path)).headers['cache-control']
    expect(await cacheControl('/assets/index-Ab3_x-9Z.js')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/play/x', '/sw.js', '/assets/plain.css', '/months/samira-september.json'])
      expect(await cacheControl(path)).toBe('no-cache')
  })

  it('says 304 to who has it already, per encoding, also in a list or marked weak', async () => {
    const first = await ask(port, '/', { headers: { 'accept-encoding': 'br' } })
    const etag = String(first.headers.etag)
    for (const known of [etag, etag.replace('W/', ''), `"old", ${etag}`, '*']) {
      const again = await ask(port, '/', { headers: { 'accept-encoding': 'br', 'if-none-match': known } })
      expect(again.status).toBe(304)
      expect(again.body.length).toBe(0)
    }
    const other = await ask(port, '/', { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })

  it('sends the new bytes after a file has changed', async () => {
    above.write({ 'dist/months/changing.json': '{"version":1}' })
    const before = await ask(port, '/months/changing.json')
    above.write({ 'dist/months/changing.json': '{"version":2}' })
    const path = join(above.path, 'dist/months/changing.json')
    const later = new Date(statSync(path).mtimeMs + 5000)
    utimesSync(path, later, later)
    const after = await ask(port, '/months/changing.json')
    expect(after.body.toString()).toBe('{"version":2}')
    expect(after.headers.etag).not.toBe(before.headers.etag)
  })
})

describe('compression', () => {
  const send = (path: string, encodings: string) =>
    ask(port, path, { headers: { 'accept-encoding': encodings } })

  it('packs text as the browser likes it best, with the same text inside', async () => {
    const br = await send('/assets/index-Ab3_x-9Z.js', 'gzip, deflate, br')
    const gz = await send('/assets/index-Ab3_x-9Z.js', 'gzip')
    expect(br.headers['content-encoding']).toBe('br')
    expect(gz.headers['content-encoding']).toBe('gzip')
    expect(brotliDecompressSync(br.body).toString()).toBe(script)
    expect(gunzipSync(gz.body).toString()).toBe(script)
    for (const answer of [br, gz]) {
      expect(answer.body.length).toBeLessThan(script.length / 10)
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.headers['content-length']).toBe(String(answer.body.length))
    }
  })

  it.each([
    ['', undefined],
    ['identity', undefined],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['zstd', undefined],
  ])('with "%s" sends %s', async (encodings, expected) => {
    expect((await send('/', encodings)).headers['content-encoding']).toBe(expected)
  })

  it('packs better once it has been asked to, and says the same with it', async () => {
    const files = new PageFiles(join(above.path, 'dist'))
    const patient = createPageServer(join(above.path, 'dist'), files)
    const there = await listenSomewhere(patient)
    const get = () => ask(there, '/assets/long-12345678.js', { headers: { 'accept-encoding': 'br' } })
    const words = Array.from({ length: 4000 }, (_, index) => `word${(index * index) % 977}`).join(' ')
    above.write({ 'dist/assets/long-12345678.js': words })
    const before = await get()
    await files.squeezeAll()
    const after = await get()
    expect(after.body.length).toBeLessThan(before.body.length)
    expect(brotliDecompressSync(after.body).toString()).toBe(words)
    expect(after.headers.etag).toBe(before.headers.etag)
    await stopServer(patient)
  })

  it('leaves alone what is packed already or small', async () => {
    for (const path of ['/assets/serif-abcdefgh.woff2', '/assets/plain.css'])
      expect((await send(path, 'br, gzip')).headers['content-encoding']).toBeUndefined()
  })
})

describe('safety', () => {
  it('sends a strict policy with every answer, errors too', async () => {
    for (const path of ['/', '/sw.js', '/gone.js', '/%']) {
      const { headers } = await ask(port, path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe')
      expect(policy).not.toMatch(/https?:/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })

  it('says in words that nothing was built when index.html is missing', async () => {
    const empty = temporaryFolder()
    const bare = createPageServer(empty.path)
    const answer = await ask(await listenSomewhere(bare), '/')
    expect(answer.status).toBe(503)
    expect(answer.body.toString()).toContain('npm run build')
    await stopServer(bare)
    empty.remove()
  })
})
