/** Where the window stood, so that it opens there again. A file of its own, since it is read before anything else is loaded. */
import { readFileSync, writeFileSync } from 'node:fs'

/** In density-independent pixels, as Electron counts. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type KeptBounds = Rectangle & { readonly isMaximized: boolean }

export const defaultSize = { width: 1280, height: 800 } as const
export const smallestSize = { width: 360, height: 520 } as const

/** So much of the title bar must lie on a screen for the window to be caught and moved. */
const graspWidth = 100
const graspHeight = 46

/**
 * The place for a new window: where it was, as long as somebody can reach it there; else only the size,
 * and the system chooses the place (a screen may have been taken away).
 */
export function placeFor(kept: KeptBounds | undefined, screens: readonly Rectangle[]): Partial<Rectangle> {
  if (!kept) return defaultSize
  const size = { width: Math.max(kept.width, smallestSize.width), height: Math.max(kept.height, smallestSize.height) }
  return screens.some((screen) => canBeGrasped(kept, screen)) ? { x: kept.x, y: kept.y, ...size } : size
}

function canBeGrasped(window: Rectangle, screen: Rectangle): boolean {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const isBarInside = window.y >= screen.y && window.y + graspHeight <= screen.y + screen.height
  return width >= graspWidth && isBarInside
}

/** The kept place; undefined when there is none, or a crash has spoilt the file: the window then opens as for the first time. */
export function keptBoundsIn(file: string): KeptBounds | undefined {
  try {
    const { x, y, width, height, isMaximized } = JSON.parse(readFileSync(file, 'utf8')) as Omit<KeptBounds, 'isMaximized'> & { isMaximized: unknown }
    return [x, y, width, height].every(Number.isInteger) ? { x, y, width, height, isMaximized: isMaximized === true } : undefined
  } catch {
    return undefined
  }
}

export function keepBounds(file: string, bounds: KeptBounds): void {
  writeFileSync(file, JSON.stringify(bounds))
}
