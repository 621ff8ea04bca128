import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../../folder.kit.ts'
import { defaultSize, keepBounds, keptBoundsIn, placeFor, smallestSize } from './bounds.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const kept = { x: 100, y: 50, width: 1000, height: 700, isMaximized: false }

it('opens a first window in the default size, or in what the screen has', () => {
  expect(placeFor(undefined, [screen])).toEqual(defaultSize)
  expect(placeFor(undefined, [{ ...screen, width: 1024, height: 560 }])).toEqual({ width: 1024, height: 560 })
  expect(placeFor(undefined, [])).toEqual(defaultSize)
})

it('opens it where it was', () => {
  expect(placeFor(kept, [screen])).toEqual({ x: 100, y: 50, width: 1000, height: 700 })
})

it('keeps only the size when its screen is gone, or no place is known', () => {
  expect(placeFor({ ...kept, x: 2400 }, [screen])).toEqual({ width: 1000, height: 700 })
  expect(placeFor({ ...kept, y: -300 }, [screen])).toEqual({ width: 1000, height: 700 })
  expect(placeFor({ width: 1000, height: 700, isMaximized: false }, [screen])).toEqual({ width: 1000, height: 700 })
})

it('finds a window on the second screen', () => {
  expect(placeFor({ ...kept, x: 2400 }, [screen, { ...screen, x: 1920 }])).toMatchObject({ x: 2400 })
})

it('is never smaller than the desk can be drawn', () => {
  expect(placeFor({ ...kept, width: 10, height: 10 }, [])).toEqual(smallestSize)
})

it('is all on its screen, whatever the file says', () => {
  const small = { x: 0, y: 25, width: 1440, height: 875 }
  expect(placeFor({ ...kept, x: 0, y: 25, width: 3000, height: 1700 }, [small])).toEqual(small)
  expect(placeFor({ ...kept, x: 1300, y: 800 }, [small])).toEqual({ x: 440, y: 200, width: 1000, height: 700 })
  expect(placeFor({ ...kept, x: -850, y: 30 }, [small])).toEqual({ x: 0, y: 30, width: 1000, height: 700 })
  expect(placeFor({ ...kept, x: 1e300, width: 1e300 }, [small])).toEqual({ width: 1440, height: 700 })
})

function freshFile(): string {
  const folder = testFolder()
  return join(folder, 'window.json')
}

it('remembers the place', () => {
  const file = freshFile()
  expect(keptBoundsIn(file)).toEqual({ bounds: undefined, isSpoilt: false })
  const nowhere = { width: 900, height: 600, isMaximized: true }
  for (const bounds of [kept, nowhere, { ...kept, zoom: 1.25 }]) {
    keepBounds(file, bounds)
    expect(keptBoundsIn(file)).toEqual({ bounds, isSpoilt: false })
  }
})

it.each([0, -1, 0.1, 90, '1.5', null])('draws the page in its actual size when the file says %o', (zoom) => {
  const file = freshFile()
  writeFileSync(file, JSON.stringify({ ...kept, zoom }))
  expect(keptBoundsIn(file)).toEqual({ bounds: kept, isSpoilt: false })
})

it.each(['', '{"x":1', 'null', '[]', '"wide"', '{"x":"1","y":2,"width":3,"height":4}', '{"x":1,"width":3,"height":4}', '{"width":-3,"height":4}', '{"width":1.5,"height":4}'])('takes the spoilt file %o for none, and says so', (text) => {
  const file = freshFile()
  writeFileSync(file, text)
  expect(keptBoundsIn(file)).toEqual({ bounds: undefined, isSpoilt: true })
})
