import { expect, it } from 'vitest'
import about from '../../../package.json' with { type: 'json' }
import { isStandIn, writtenFor } from './electron-age.ts'

it('knows the Electron that package.json asks for', () => {
  expect(about.devDependencies.electron).toMatch(new RegExp(`^${writtenFor}\\.`))
})

it.each([
  ['33.2.1', true],
  ['45.4.1', false],
  ['46.0.0', false],
])('takes Electron %s for a stand-in: %s', (electron, stands) => {
  expect(isStandIn(electron)).toBe(stands)
})
