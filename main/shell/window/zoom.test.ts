import { describe, expect, it } from 'vitest'
import { zoomed, zoomIn, type Stroke } from './zoom.ts'

const press = (key: string, code: string, more: Partial<Stroke> = {}): Stroke => ({ type: 'keyDown', key, code, control: true, meta: false, alt: false, ...more })

describe('a press zooms', () => {
  it.each([
    ['in', 'US, Ctrl =', '=', 'Equal'],
    ['in', 'US, Ctrl Shift =', '+', 'Equal'],
    ['out', 'US, Ctrl -', '-', 'Minus'],
    ['out', 'US, Ctrl Shift -', '_', 'Minus'],
    ['reset', 'US, Ctrl 0', '0', 'Digit0'],
    ['in', 'German, Ctrl +', '+', 'BracketRight'],
    ['out', 'German, Ctrl -', '-', 'Slash'],
    ['in', 'Swedish, Ctrl +, where US has -', '+', 'Minus'],
    ['out', 'French, Ctrl -, where US has 6', '-', 'Digit6'],
    ['reset', 'French, Ctrl 0 without Shift', 'à', 'Digit0'],
    ['in', 'the number pad', '+', 'NumpadAdd'],
    ['reset', 'the number pad without Num Lock', 'Insert', 'Numpad0'],
  ] as const)('%s: %s', (zoom, _where, key, code) => {
    expect(zoomIn(press(key, code), 'linux')).toBe(zoom)
    expect(zoomIn(press(key, code, { control: false, meta: true }), 'darwin')).toBe(zoom)
  })

  it.each([
    ['without Ctrl', press('+', 'Equal', { control: false })],
    ['with AltGr', press('}', 'Digit0', { alt: true })],
    ['when it is let go', press('+', 'Equal', { type: 'keyUp' })],
    ['with another key', press('6', 'Digit6')],
    ['with the system’s key too', press('+', 'Equal', { meta: true })],
  ])('not %s', (_when, stroke) => expect(zoomIn(stroke, 'linux')).toBeUndefined())
})

describe('a step', () => {
  it('goes the way of browsers, there and back', () => {
    expect(zoomed(1, 'in')).toBe(1.1)
    expect(zoomed(1.1, 'out')).toBe(1)
    expect(zoomed(1.5, 'reset')).toBe(1)
  })

  it('from anywhere leads to the next, and stays at the ends', () => {
    // Chromium gives factors back with their roundings.
    expect(zoomed(1.1000000000000005, 'in')).toBe(1.25)
    expect(zoomed(1.2, 'out')).toBe(1.1)
    expect(zoomed(3, 'in')).toBe(3)
    expect(zoomed(0.5, 'out')).toBe(0.5)
  })
})
