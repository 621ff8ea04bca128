import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { controlText } from './deb.ts'

describe('the control file', () => {
  it('indents a description and writes its empty lines as dots', () => {
    expect(controlText({ Package: 'tiny' }, 'Summary\n\nMore of it.')).toBe('Package: tiny\nDescription: Summary\n .\n More of it.\n')
  })
  it('leaves out what has no value', () => {
    expect(controlText({ Package: 'tiny', Depends: '', Vendor: undefined }, 'Summary')).toBe('Package: tiny\nDescription: Summary\n')
  })
})

const fpm = fileURLToPath(new URL('fpm.ts', import.meta.url))

describe.runIf(existsSync('/usr/bin/dpkg-deb'))('the stand-in for fpm', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'textdesk-fpm-'))
    mkdirSync(path.join(folder, 'app'))
    writeFileSync(path.join(folder, 'app', 'program'), 'run me', { mode: 0o700 })
    writeFileSync(path.join(folder, 'after'), '#!/bin/sh\n')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const run = (...args: readonly string[]) => execFileSync(process.execPath, [fpm, ...args], { cwd: folder, stdio: 'pipe' })
  const deb = (option: string) => execFileSync('dpkg-deb', [option, path.join(folder, 'out.deb')], { encoding: 'utf8' })

  it('makes a package of what electron-builder asks for', () => {
    run('-s', 'dir', '-t', 'deb', '--architecture', 'amd64', '--name', 'tiny', '--version', '1.0.0', '--maintainer', 'Me <me@tiny.example>', '--description',
      '\n Tiny.', '--package', 'out.deb', '-d', 'libnss3', '-d', 'libgbm1', '--after-install', 'after', 'app/=/opt/Tiny')
    expect(deb('--field')).toContain('Depends: libnss3, libgbm1\n')
    expect(deb('--contents')).toMatch(/-rwxr-xr-x root\/root .* \.\/opt\/Tiny\/program/)
    expect(deb('--info')).toContain('postinst')
  })

  it('refuses what it doesn’t know, rather than leave it out', () => {
    expect(() => run('-s', 'dir', '-t', 'rpm', '--package', 'out.rpm', 'app/=/opt/Tiny')).toThrow('makes a .deb of folders')
    expect(() => run('-s', 'dir', '-t', 'deb', '--package', 'out.deb', '--unheard-of', 'app/=/opt/Tiny')).toThrow('unheard-of')
  })
})
