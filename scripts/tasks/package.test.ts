import { expect, it } from 'vitest'
import { nameOf, standInBlock } from './package.ts'

const electron = { version: '33.2.1', executable: '/e/electron', dist: '/e', isStandIn: true }

it('names a package that was made with a stand-in by it, and no other', () => {
  expect(nameOf({ electron })).toEqual(['--config.artifactName=${name}-${version}-electron-33.2.1-stand-in-${arch}.${ext}'])
  expect(nameOf({ electron: { ...electron, version: '45.4.1', isStandIn: false } })).toEqual([])
})

it('says at the end, in a box without gaps, what the package is not for', () => {
  const lines = standInBlock('33.2.1').split('\n').filter((line) => line !== '')
  expect(lines.join('\n')).toContain('Electron 33.2.1')
  expect(new Set(lines.map((line) => line.length)).size).toBe(1)
})
