/** The desk's window. */
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Log } from '../log.ts'
import { pageAddress } from './address.ts'
import { placeFor, smallestSize } from './bounds.ts'
import type { BoundsFile } from './files.ts'

export type WindowParts = {
  /** The bundled preload. */
  readonly preload: string
  readonly bounds: BoundsFile
  readonly canDebug: boolean
  readonly log: Log
}

/** Height of the task bar, which is the title bar too (design token --taskbar-h). */
const titleBarHeight = 46
const mostReloads = 3
/** Chrome and first text colour of the design, for what the system draws before and beside the page. */
const colours = { light: { color: '#EEF1F1', symbolColor: '#151C1D' }, dark: { color: '#0D1112', symbolColor: '#E8EDED' } } as const
const themeColours = () => (nativeTheme.shouldUseDarkColors ? colours.dark : colours.light)

/** Opens the window; it shows itself once there is something to see. */
export function openWindow({ preload, bounds, canDebug, log }: WindowParts): BrowserWindow {
  const keptBounds = bounds.read()
  const { color, symbolColor } = themeColours()
  const window = new BrowserWindow({
    ...placeFor(keptBounds, screen.getAllDisplays().map((display) => display.workArea)),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Textdesk',
    backgroundColor: color,
    titleBarStyle: 'hidden',
    titleBarOverlay: { color, symbolColor, height: titleBarHeight },
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, devTools: canDebug },
  })
  if (keptBounds?.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => bounds.keep({ ...window.getNormalBounds(), isMaximized: window.isMaximized() }))
  followTheme(window)
  reloadAfterCrash(window, log)
  void window.loadURL(pageAddress)
  return window
}

/** Brings the window before the agent's eyes. */
export function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function followTheme(window: BrowserWindow): void {
  const repaint = (): void => {
    const { color, symbolColor } = themeColours()
    window.setBackgroundColor(color)
    // macOS draws its buttons by itself and has no such call.
    if (process.platform !== 'darwin') window.setTitleBarOverlay({ color, symbolColor, height: titleBarHeight })
  }
  nativeTheme.on('updated', repaint)
  window.once('closed', () => nativeTheme.off('updated', repaint))
}

/** A page whose process died is drawn anew: it owns no truth and loses none. A page that keeps dying stays away. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let crashes = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('The page\'s process is gone', { reason, exitCode })
    crashes += 1
    if (reason !== 'clean-exit' && crashes <= mostReloads) window.reload()
  })
}
