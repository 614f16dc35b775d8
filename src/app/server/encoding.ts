import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

function weights(header: string): Map<string, number> {
  const entries = header.split(',').map((part) => {
    const [name = '', ...options] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const weight = options.find((option) => option.startsWith('q='))
    return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const
  })
  return new Map(entries)
}

/** Picks how to send a body, from the request's Accept-Encoding: brotli before gzip before nothing. */
export function pickEncoding(header: string | undefined): Encoding {
  const given = weights(header ?? '')
  const weight = (name: string) => given.get(name) ?? given.get('*') ?? 0
  if (weight('br') > 0 && weight('br') >= weight('gzip')) return 'br'
  return weight('gzip') > 0 ? 'gzip' : 'identity'
}

/** How hard brotli tries: at once (a tenth of a second for the largest chunk), or well (a tenth smaller, a second). */
export const effort = { quick: 6, thorough: 10 } as const

/** Compresses a body; `quality` counts for brotli only. */
export function encode(body: Buffer, encoding: Encoding, quality: number = effort.quick): Promise<Buffer> {
  if (encoding === 'br') {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    }
    return brotliAsync(body, { params })
  }
  return encoding === 'gzip' ? gzipAsync(body, { level: 9 }) : Promise.resolve(body)
}
