import { spawn } from 'node:child_process'
import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lanAddresses } from '../../src/app/server/addresses.ts'
import type { Folder } from '../support/folder.ts'
import { temporaryFolder } from '../support/folder.ts'
import { ask } from '../support/http.ts'

const root = join(import.meta.dirname, '..', '..')
let project: Folder

// A small project with a page that is built already, so that these tests are about starting and stopping only.
beforeAll(() => {
  project = temporaryFolder({
    'dist/index.html': '<!doctype html><title>Krap</title>',
  })
  cpSync(join(root, 'package.json'), join(project.path, 'package.json'))
  cpSync(join(root, 'src'), join(project.path, 'src'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project.path, 'node_modules'), 'junction')
})

afterAll(() => project.remove())

/** Starts the server as `npm start` does; `under` is what npm puts between, if anything. */
function start(env: Record<string, string>, under: readonly string[] = []) {
  const main = join(project.path, 'src/app/server/main.ts')
  const child = spawn(process.execPath, [...under, main, '--no-build'], {
    env: { ...process.env, LANG: 'en', LC_ALL: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  const waiting: (() => void)[] = []
  child.stdout.on('data', (part) => {
    out += String(part)
    for (const look of waiting) look()
  })
  child.stderr.on('data', (part) => {
    err += String(part)
  })
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err })),
  )
  /** The port that it says it serves on; fails when it ends instead. */
  const served = new Promise<number>((resolve, reject) => {
    waiting.push(() => {
      const found = /http:\/\/localhost:(\d+)[\s\S]*Ctrl\+C/.exec(out)
      if (found) resolve(Number(found[1]))
    })
    ended.then(() => reject(new Error(`ended early: ${out}${err}`)))
  })
  served.catch(() => undefined)
  return { child, served, ended }
}

describe('starting', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('serves the page and ends with 0 on %s', async (signal) => {
    const { child, served, ended } = start({ PORT: '0' })
    const answer = await ask(await served, '/play/samira-maart')
    expect(answer.body.toString()).toContain('<title>Krap</title>')
    child.kill(signal)
    const { code, out, err } = await ended
    expect(out).toContain('Krap has stopped.')
    // The code to scan is there whenever there is an address to put in it.
    expect(/[▀▄█]{5}/.test(out)).toBe(lanAddresses(networkInterfaces()).length > 0)
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  it('stops when the shell that npm put around it is gone', async () => {
    const shell = `
      const { spawn } = require('node:child_process')
      spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit' })
    `
    const { child, served, ended } = start({ PORT: '0', npm_lifecycle_event: 'start' }, ['-e', shell, '--'])
    const port = await served
    child.kill('SIGKILL')
    // The streams close only when the server, too, has let go of them.
    expect((await ended).out).toContain('Krap has stopped.')
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
  })

  it('says that a port is taken and takes the next', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    const busy = (other.address() as AddressInfo).port
    const { child, served, ended } = start({ PORT: String(busy) })
    const port = await served
    expect(port).toBeGreaterThan(busy)
    expect((await ask(port, '/')).status).toBe(200)
    child.kill('SIGTERM')
    expect((await ended).out).toContain(`Port ${busy} is taken. Krap takes the next one.`)
    other.close()
  })

  it('says what is wrong with PORT, without a stack of calls', async () => {
    const { code, err } = await start({ PORT: 'three thousand' }).ended
    expect(code).toBe(1)
    expect(err).toBe('PORT must be a whole number from 0 to 65535, not "three thousand".\n')
  })

  it('is what npm start runs', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
    const script = manifest.scripts.start.replace(/^node /, '')
    expect(existsSync(join(root, script))).toBe(true)
    expect(script).toBe('src/app/server/main.ts')
  })
})
