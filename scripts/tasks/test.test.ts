import { describe, expect, it } from 'vitest'
import { chosen, needsWindow } from './test.ts'

describe('the checks to run', () => {
  it('are all, in their order, when none is named', () => expect(chosen([])).toEqual({ steps: ['lint', 'unit', 'components', 'build', 'e2e', 'chaos'], more: [] }))
  it('are those named, in their order', () => expect(chosen(['unit', 'lint']).steps).toEqual(['lint', 'unit']))
  it('include the build when the app is to be driven', () => {
    expect(chosen(['e2e']).steps).toEqual(['build', 'e2e'])
    expect(chosen(['chaos']).steps).toEqual(['build', 'chaos'])
  })
  it('hand on what one of them is told besides', () => {
    expect(chosen(['components', '--update'])).toEqual({ steps: ['components'], more: ['--update'] })
    expect(chosen(['e2e', 'e2e/texting/manual.spec.ts'])).toEqual({ steps: ['build', 'e2e'], more: ['e2e/texting/manual.spec.ts'] })
    expect(() => chosen(['unit', 'lint', '--update'])).toThrow('Name the one check')
    expect(() => chosen(['--update'])).toThrow('Name the one check')
  })
  it('are not guessed at', () => expect(() => chosen(['units'])).toThrow('There is no check "units"'))
})

describe('a window', () => {
  it('is opened only where the app is driven or its components are drawn', () => {
    expect(needsWindow(['lint', 'unit'])).toBe(false)
    expect(needsWindow(['chaos'])).toBe(true)
    expect(needsWindow(['components'])).toBe(true)
    expect(needsWindow([])).toBe(true)
  })
})
