/** How large the page is drawn: Ctrl with plus, minus and 0 on every keyboard, and with the wheel. */
import type { BrowserWindow } from 'electron'

export type Zoom = 'in' | 'out' | 'reset'

/** A key that is pressed, as Electron tells it before the page hears of it. */
export type Stroke = { readonly type: string; readonly key: string; readonly code: string; readonly control: boolean; readonly meta: boolean; readonly alt: boolean }

/** As browsers have them. */
const factors = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]
/** By what the key writes. On US keyboards plus stands above `=`, and minus below `_`. */
const byKey: Readonly<Record<string, Zoom>> = { '+': 'in', '=': 'in', '-': 'out', '\u2212': 'out', _: 'out', '0': 'reset' }
/** By its place: a French 0 needs Shift, and number pads write nothing without Num Lock. */
const byPlace: Readonly<Record<string, Zoom>> = { NumpadAdd: 'in', NumpadSubtract: 'out', Numpad0: 'reset', Digit0: 'reset' }

/** What a press asks for; undefined for any other. */
export function zoomIn({ type, key, code, control, meta, alt }: Stroke, platform: NodeJS.Platform): Zoom | undefined {
  const [mod, other] = platform === 'darwin' ? [meta, control] : [control, meta]
  // With Alt it is AltGr, which writes signs.
  return type === 'keyDown' && mod && !other && !alt ? (byKey[key] ?? byPlace[code]) : undefined
}

/** The factor after a step; those in between, of a pinch or an older version, lead to the next one. */
export function zoomed(factor: number, zoom: Zoom): number {
  if (zoom === 'reset') return 1
  const next = zoom === 'in' ? factors.find((each) => each > factor + 0.01) : factors.findLast((each) => each < factor - 0.01)
  return next ?? factor
}

/**
 * Draws the page larger or smaller from now on when it is asked to.
 *
 * @param kept the factor that it had; Chromium remembers one too, and forgets it when it does not end in peace
 * @param changed hears of each change
 * @returns the same for a menu
 */
export function followZoom({ webContents }: BrowserWindow, kept: number, changed: () => void): (zoom: Zoom) => void {
  let factor = kept
  const draw = (): void => void (webContents.zoomFactor = factor)
  const step = (zoom: Zoom): void => {
    factor = zoomed(factor, zoom)
    draw()
    changed()
  }
  webContents.on('did-navigate', draw)
  webContents.on('before-input-event', (event, input) => {
    const zoom = zoomIn(input, process.platform)
    if (!zoom) return
    event.preventDefault()
    step(zoom)
  })
  webContents.on('zoom-changed', (_event, direction) => step(direction))
  return step
}
