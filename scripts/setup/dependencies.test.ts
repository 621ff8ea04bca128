import { describe, expect, it } from 'vitest'
import { isInstalled } from './dependencies.ts'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-o', optional: true },
}
const present = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }

describe('whether the dependencies are installed', () => {
  it('says yes when all that is not optional is there', () => expect(isInstalled(wanted, present)).toBe(true))
  it('says no when there is nothing', () => expect(isInstalled(wanted, {})).toBe(false))
  it('says no when a version differs', () => {
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })).toBe(false)
  })
  it('says no when the same version has another content', () => {
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } })).toBe(false)
  })
  it('says no when something is left of an older installation', () => {
    expect(isInstalled(wanted, { ...present, 'node_modules/gone': { version: '1.0.0' } })).toBe(false)
  })
})
