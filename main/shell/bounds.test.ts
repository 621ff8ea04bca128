import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { defaultSize, keepBounds, keptBoundsIn, placeFor, smallestSize } from './bounds.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const kept = { x: 100, y: 50, width: 1000, height: 700, isMaximized: false }

it('opens a first window in the default size', () => {
  expect(placeFor(undefined, [screen])).toEqual(defaultSize)
})

it('opens it where it was', () => {
  expect(placeFor(kept, [screen])).toEqual({ x: 100, y: 50, width: 1000, height: 700 })
})

it('keeps only the size when its screen is gone', () => {
  expect(placeFor({ ...kept, x: 2400 }, [screen])).toEqual({ width: 1000, height: 700 })
  expect(placeFor({ ...kept, y: -300 }, [screen])).toEqual({ width: 1000, height: 700 })
})

it('finds a window on the second screen', () => {
  expect(placeFor({ ...kept, x: 2400 }, [screen, { ...screen, x: 1920 }])).toMatchObject({ x: 2400 })
})

it('is never smaller than the desk can be drawn', () => {
  expect(placeFor({ ...kept, width: 10, height: 10 }, [])).toEqual(smallestSize)
})

function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'textdesk-bounds-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'window.json')
}

it('remembers the place', () => {
  const file = freshFile()
  expect(keptBoundsIn(file)).toBeUndefined()
  keepBounds(file, kept)
  expect(keptBoundsIn(file)).toEqual(kept)
})

it.each(['', '{"x":1', 'null', '{"x":"1","y":2,"width":3,"height":4}'])('takes the spoilt file %o for none', (text) => {
  const file = freshFile()
  writeFileSync(file, text)
  expect(keptBoundsIn(file)).toBeUndefined()
})
