import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchPinned } from './pinned-package.mjs'

let work: string
let folder: string
let registry: Server
let tarball: Buffer
let integrity: string

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'textdesk-pinned-'))
  tarball = packTiny(path.join(work, 'source'))
  integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  registry = await serveTiny()
  vi.stubEnv('npm_config_registry', addressOf(registry))
  vi.stubEnv('npm_config_cache', path.join(work, 'npm-cache'))
})
afterAll(() => {
  vi.unstubAllEnvs()
  registry.close()
  rmSync(work, { recursive: true })
})
beforeEach(() => {
  folder = mkdtempSync(path.join(work, 'fetched-'))
})
afterEach(() => vi.restoreAllMocks())

describe('a pinned package', () => {
  it('is unpacked when its hash is the pinned one', async () => {
    const unpacked = await fetchPinned({ name: 'tiny', version: '1.0.0', integrity }, folder)
    expect(readFileSync(path.join(unpacked, 'data.txt'), 'utf8')).toBe('as published')
  })

  it('is refused, and leaves nothing behind, when its hash differs', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const other = `sha512-${createHash('sha512').update('something else').digest('base64')}`
    await expect(fetchPinned({ name: 'tiny', version: '1.0.0', integrity: other }, folder)).rejects.toThrow('npm ci failed')
    expect(said.mock.calls.join('\n')).toContain('EINTEGRITY')
    expect(existsSync(path.join(folder, 'node_modules', 'tiny'))).toBe(false)
  })
})

function packTiny(source: string): Buffer {
  mkdirSync(path.join(source, 'package'), { recursive: true })
  writeFileSync(path.join(source, 'package', 'package.json'), JSON.stringify({ name: 'tiny', version: '1.0.0' }))
  writeFileSync(path.join(source, 'package', 'data.txt'), 'as published')
  execFileSync('tar', ['-czf', 'tiny.tgz', 'package'], { cwd: source })
  return readFileSync(path.join(source, 'tiny.tgz'))
}

/** A registry that knows this one package. */
function serveTiny(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) return response.end(tarball)
    const dist = { tarball: `${addressOf(server)}/tiny/-/tiny-1.0.0.tgz`, integrity }
    const versions = { '1.0.0': { name: 'tiny', version: '1.0.0', dist } }
    return response.end(JSON.stringify({ name: 'tiny', 'dist-tags': { latest: '1.0.0' }, versions }))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
