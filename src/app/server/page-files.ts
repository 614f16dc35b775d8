import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Encoding } from './encoding.ts'
import { effort, encode } from './encoding.ts'
import { mediaType, shrinks } from './media-type.ts'

export interface PageFile {
  type: string
  cacheControl: string
  /** Changes when the bytes do. */
  tag: string
  shrinks: boolean
  /** The bytes as they go over the wire; compressed once, then kept. */
  body(encoding: Encoding): Promise<Buffer>
  /** Compresses the bytes once more, thoroughly; until that is done `body` gives what it has. */
  squeeze(): Promise<void>
}

/** Names in which the build has put a hash of the content: they never change, so they may be kept for a year. */
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/

const small = 1024

function pageFile(path: string, bytes: Buffer): PageFile {
  const bodies = new Map<Encoding, Promise<Buffer>>()
  const worth = shrinks(path) && bytes.length >= small
  return {
    type: mediaType(path),
    cacheControl: hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    shrinks: worth,
    body(encoding) {
      const known = bodies.get(encoding) ?? encode(bytes, encoding)
      bodies.set(encoding, known)
      return known
    },
    async squeeze() {
      if (!worth) return
      const body = await encode(bytes, 'br', effort.thorough)
      bodies.set('br', Promise.resolve(body))
    },
  }
}

/** Reads files below `dir` and keeps them in memory until they change on disk. */
export class PageFiles {
  readonly #dir: string
  readonly #kept = new Map<string, { stamp: string; file: Promise<PageFile> }>()

  constructor(dir: string) {
    this.#dir = dir
  }

  /** @param path below the folder, as `askedFor` gives it. @returns null when there is no such file. */
  async find(path: string): Promise<PageFile | null> {
    const full = join(this.#dir, path)
    const found = await stat(full).catch(() => null)
    if (!found?.isFile()) {
      this.#kept.delete(path)
      return null
    }
    const stamp = `${found.mtimeMs} ${found.size}`
    const kept = this.#kept.get(path)
    if (kept?.stamp === stamp) return kept.file
    const file = readFile(full).then((bytes) => pageFile(path, bytes))
    this.#kept.set(path, { stamp, file })
    file.catch(() => this.#kept.delete(path))
    return file
  }

  /** Squeezes every file there is, one after another, the smallest first: what comes first on a slow network. */
  async squeezeAll(): Promise<void> {
    const entries = await readdir(this.#dir, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.#dir.length + 1))
    const sizes = await Promise.all(
      paths.map(async (path) => ({ path, size: (await stat(join(this.#dir, path))).size })),
    )
    for (const { path } of sizes.sort((one, other) => one.size - other.size))
      await (await this.find(path.replaceAll(sep, '/')))?.squeeze()
  }
}
