import { describe, expect, it } from 'vitest'
import { chosen, needsWindow } from './test.ts'

describe('the checks to run', () => {
  it('are all, in their order, when none is named', () => expect(chosen([])).toEqual(['types', 'lint', 'unit', 'build', 'e2e', 'chaos']))
  it('are those named, in their order', () => expect(chosen(['unit', 'types'])).toEqual(['types', 'unit']))
  it('include the build when the app is to be driven', () => {
    expect(chosen(['e2e'])).toEqual(['build', 'e2e'])
    expect(chosen(['chaos'])).toEqual(['build', 'chaos'])
  })
  it('are not guessed at', () => expect(() => chosen(['units'])).toThrow('There is no check "units"'))
})

describe('a window', () => {
  it('is opened only where the app is driven', () => {
    expect(needsWindow(['types', 'unit'])).toBe(false)
    expect(needsWindow(['chaos'])).toBe(true)
    expect(needsWindow([])).toBe(true)
  })
})
