/** The icon in the system's tray, with its menu. */
import { join } from 'node:path'
import { Menu, nativeImage, nativeTheme, Tray, type MenuItemConstructorOptions, type NativeImage } from 'electron'
import type { Mirror } from '../../../common/mirror/mirror.ts'
import type { Time } from '../../time/time.ts'
import { menuOf, tooltipOf, trayIconOf, type Entry, type Errand, type TrayIcon } from './content.ts'

export type TrayParts = {
  /** Folder of the icons. */
  readonly icons: string
  readonly mirror: () => Mirror
  readonly time: Time
  readonly run: (errand: Errand) => void
  /** The icon itself was clicked. */
  readonly clicked: () => void
}

export type DeskTray = { draw(): void; close(): void }

/** How long somebody waits is written in the menu in minutes. */
const redrawMs = 30_000

export function openTray({ icons, mirror, time, run, clicked }: TrayParts): DeskTray {
  const tray = new Tray(imageOf(icons, trayIconOf(mirror())))
  let drawn = { icon: '', tooltip: '', menu: '' }

  // A menu that is open should not be replaced for nothing, and the panel sees only a new one.
  function draw(): void {
    const now = mirror()
    const entries = menuOf(now, time.now())
    const next = { icon: `${trayIconOf(now)} ${ground()}`, tooltip: tooltipOf(now), menu: JSON.stringify(entries) }
    if (next.icon !== drawn.icon) tray.setImage(imageOf(icons, trayIconOf(now)))
    if (next.tooltip !== drawn.tooltip) tray.setToolTip(next.tooltip)
    if (next.menu !== drawn.menu) tray.setContextMenu(Menu.buildFromTemplate(entries.map((entry) => itemOf(entry, run))))
    drawn = next
  }

  // On macOS a click opens the menu, as is the custom there.
  if (process.platform !== 'darwin') tray.on('click', clicked)
  nativeTheme.on('updated', draw)
  const clock = setInterval(draw, redrawMs)
  draw()
  return {
    draw,
    close() {
      clearInterval(clock)
      nativeTheme.off('updated', draw)
      tray.destroy()
    },
  }
}

function itemOf(entry: Entry, run: (errand: Errand) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'heading':
      return { label: entry.label, enabled: false }
    case 'errand': {
      const { label, errand, checked } = entry
      return { label, click: () => run(errand), ...(checked !== undefined && { type: 'radio', checked }) }
    }
  }
}

/** Linux panels draw 22 points, the others 16; each file has one of twice the size beside it, which Electron finds by its name. */
function imageOf(icons: string, icon: TrayIcon): NativeImage {
  const size = process.platform === 'linux' ? 22 : 16
  const image = nativeImage.createFromPath(join(icons, `${icon}-${size}-on-${ground()}.png`))
  // macOS takes the shape alone and gives it the menu bar's colour; the icons differ in shape.
  if (process.platform === 'darwin') image.setTemplateImage(true)
  return image
}

/** What the panel looks like. GNOME's is dark in either theme; the task bar of Windows has a theme of its own. */
function ground(): 'dark' | 'light' {
  if (process.platform === 'darwin') return 'light'
  if (process.platform === 'linux' && /gnome|unity/i.test(process.env.XDG_CURRENT_DESKTOP ?? '')) return 'dark'
  // Older Electrons do not know it, and then it is undefined.
  const { shouldUseDarkColorsForSystemIntegratedUI: isBarDark }: Partial<typeof nativeTheme> = nativeTheme
  return (isBarDark ?? nativeTheme.shouldUseDarkColors) ? 'dark' : 'light'
}
