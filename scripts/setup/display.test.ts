import { describe, expect, it } from 'vitest'
import { hasDisplay } from './display.ts'

describe.runIf(process.platform === 'linux')('whether there is a display under Linux', () => {
  it('is known by X11’s variable or by Wayland’s', () => {
    expect(hasDisplay({ DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  })
  it('is denied without them, or when they are empty', () => {
    expect(hasDisplay({})).toBe(false)
    expect(hasDisplay({ DISPLAY: '' })).toBe(false)
  })
})
