/** Where the window stood and how large its page was drawn, so that it opens so again. A file of its own, since it is read before anything else is loaded. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** In density-independent pixels, as Electron counts. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** Without a place where the system tells none (Wayland). `zoom`: 1 is actual size. */
export type KeptBounds = Omit<Rectangle, 'x' | 'y'> & Partial<Rectangle> & { readonly isMaximized: boolean; readonly zoom?: number }

export const defaultSize = { width: 1280, height: 800 } as const
export const smallestSize = { width: 360, height: 520 } as const

/** So much of the title bar must lie on a screen for it to be the window's. */
const graspWidth = 100
const graspHeight = 46

/**
 * The place for a new window: where it was and all of it on that screen, so that every button can be reached; else only the size,
 * and the system chooses the place (a screen may have been taken away).
 *
 * @param screens the work areas, without panels and docks; the first is the primary one
 */
export function placeFor(kept: KeptBounds | undefined, screens: readonly Rectangle[]): Partial<Rectangle> {
  const { x, y, width, height } = kept ?? defaultPlace
  const screen = x === undefined || y === undefined ? undefined : screens.find((each) => isOn({ x, y, width, height }, each))
  const space = screen ?? screens[0] ?? { width: Infinity, height: Infinity }
  const size = { width: fitted(width, smallestSize.width, space.width), height: fitted(height, smallestSize.height, space.height) }
  if (!screen || x === undefined || y === undefined) return size
  return { x: within(x, screen.x, screen.x + screen.width - size.width), y: within(y, screen.y, screen.y + screen.height - size.height), ...size }
}

const defaultPlace: KeptBounds = { ...defaultSize, isMaximized: false }
const fitted = (length: number, least: number, space: number): number => Math.max(least, Math.min(length, space))
const within = (at: number, first: number, last: number): number => Math.max(first, Math.min(at, last))

function isOn(window: Rectangle, screen: Rectangle): boolean {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const isBarInside = window.y >= screen.y && window.y + graspHeight <= screen.y + screen.height
  return width >= graspWidth && isBarInside
}

/** The kept place; undefined when there is none: the window then opens as for the first time. `isSpoilt`: the file holds something else. */
export function keptBoundsIn(file: string): { readonly bounds: KeptBounds | undefined; readonly isSpoilt: boolean } {
  try {
    const { x, y, width, height, isMaximized, zoom } = JSON.parse(readFileSync(file, 'utf8')) as Record<keyof KeptBounds, unknown>
    const isPlace = (x === undefined && y === undefined) || (Number.isInteger(x) && Number.isInteger(y))
    if (!isPlace || !isLength(width) || !isLength(height)) return { bounds: undefined, isSpoilt: true }
    return { bounds: { ...(x !== undefined && { x: x as number, y: y as number }), width, height, isMaximized: isMaximized === true, ...(isZoom(zoom) && { zoom }) }, isSpoilt: false }
  } catch (error) {
    return { bounds: undefined, isSpoilt: error instanceof SyntaxError || error instanceof TypeError }
  }
}

/** At others the window's own controls are out of reach. */
const isZoom = (value: unknown): value is number => typeof value === 'number' && value >= 0.5 && value <= 3
const isLength = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0

/** Whole or not at all, so that a crash leaves no half of it. */
export function keepBounds(file: string, bounds: KeptBounds): void {
  writeFileSync(`${file}.new`, JSON.stringify(bounds))
  renameSync(`${file}.new`, file)
}
