/** The desk's window. */
import { BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions, type Rectangle } from 'electron'
import { asSearch, locale } from '../../../common/wording/locale.ts'
import { pageAddress } from '../page/address.ts'
import { keepBounds, placeFor, smallestSize, type KeptBounds } from './bounds.ts'
import { windowing } from './surroundings.ts'
import { words } from './words.ts'

export type WindowParts = {
  /** The bundled preload. */
  readonly preload: string
  /** Where its place on the screen is kept, and the place it had. */
  readonly file: string
  readonly kept: KeptBounds | undefined
  readonly canDebug: boolean
  /** It loads its page without showing itself: the app was started into the tray. Asked when there is something to see. */
  readonly isHidden: () => boolean
}

/** Given as an argument it starts the app in the tray, without showing the window. */
export const hiddenFlag = '--hidden'

/** Height of the task bar, which is the title bar too (design token --taskbar-h). */
const titleBarHeight = 46
/** Chrome and first text colour of the design, for what the system draws before and beside the page. */
const colours = { light: { color: '#EEF1F1', symbolColor: '#151C1D' }, dark: { color: '#0D1112', symbolColor: '#E8EDED' } } as const
const themeColours = () => (nativeTheme.shouldUseDarkColors ? colours.dark : colours.light)

/** Opens the window; unless it is to be hidden it shows itself once there is something to see. */
export function openWindow({ preload, file, kept, canDebug, isHidden }: WindowParts): BrowserWindow {
  const { color, symbolColor } = themeColours()
  const window = new BrowserWindow({
    ...placeFor(kept, workAreas()),
    ...bare({ preload, canDebug }),
    titleBarStyle: 'hidden',
    titleBarOverlay: { color, symbolColor, height: titleBarHeight },
  })
  if (kept?.isMaximized) window.maximize()
  window.once('ready-to-show', () => isHidden() || window.show())
  window.on('close', () => remember(window, file))
  followTheme(window)
  void window.loadURL(pageAddress + asSearch(locale()))
  return window
}

/** What all windows have: they are shut in, and shown once there is something to see. */
export const bare = ({ preload, canDebug }: Pick<WindowParts, 'preload' | 'canDebug'>): BrowserWindowConstructorOptions => ({
  minWidth: smallestSize.width,
  minHeight: smallestSize.height,
  show: false,
  title: words.title,
  backgroundColor: themeColours().color,
  webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, spellcheck: true, devTools: canDebug },
})

/** The primary screen's first. */
function workAreas(): readonly Rectangle[] {
  const primary = screen.getPrimaryDisplay()
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)].map(({ workArea }) => workArea)
}

/** Keeps how the window is now for the next start. */
export const remember = (window: BrowserWindow, file: string): void => keepBounds(file, boundsOf(window))

/** On Wayland a window does not know where it stands, and says 0, 0. */
function boundsOf(window: BrowserWindow): KeptBounds {
  const { x, y, width, height } = window.getNormalBounds()
  return { ...(windowing !== 'wayland' && { x, y }), width, height, isMaximized: window.isMaximized(), zoom: window.webContents.zoomFactor }
}

/** Brings the window before the agent's eyes. */
export function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** A desktop that gives the focus does so at once; one that does not lets the task bar blink. */
const focusMs = 1000

/** Whether the window has the focus, which it may be about to get. */
export function focusOf(window: BrowserWindow): Promise<boolean> {
  if (window.isFocused()) return Promise.resolve(true)
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(limit)
      window.off('focus', end)
      resolve(!window.isDestroyed() && window.isFocused())
    }
    const limit = setTimeout(end, focusMs)
    window.on('focus', end)
  })
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
