/** What a test of the desktop has beside the usual: a display, a session bus, a panel and notifications of its own. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { openOwnDisplay } from '../display.ts'
import { expect, test as base } from '../fixtures.ts'
import { openBus } from './daemon.ts'
import { openNotificationHost, type NotificationHost } from './notification-host.ts'
import { openTrayHost, type TrayHost } from './tray-host.ts'

type Fixtures = {
  /** The test is skipped where it cannot be. */
  readonly canPlay: boolean
  /** What else the desktop puts into a program's environment. */
  readonly desktop: Readonly<Record<string, string>>
  /** Whether the desktop has a panel with a tray. */
  readonly hasPanel: boolean
  readonly bus: string
  readonly tray: TrayHost
  readonly notifications: NotificationHost
  /** A hand on the machine: it moves the mouse. */
  readonly hand: { move(): void; press(keys: string): void }
}

const programs = ['Xvfb', 'dbus-daemon', 'xdotool']
const isThere = (program: string): boolean => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

export const test = base.extend<Fixtures>({
  canPlay: [
    async ({}, use, info) => {
      const missing = programs.filter((program) => !isThere(program))
      info.skip(process.platform !== 'linux' || missing.length > 0, `A desktop is played on Linux, with ${programs.join(', ')}.`)
      await use(true)
    },
    { auto: true },
  ],
  desktop: [{}, { option: true }],
  hasPanel: [true, { option: true }],
  bus: async ({ canPlay: _canPlay }, use) => {
    const bus = await openBus()
    await use(bus.address)
    await bus.close()
  },
  tray: async ({ bus, hasPanel }, use) => {
    const tray = await openTrayHost(bus)
    if (hasPanel) await tray.appear()
    await use(tray)
    tray.close()
  },
  notifications: async ({ bus }, use) => {
    const notifications = await openNotificationHost(bus)
    await use(notifications)
    notifications.close()
  },
  // Panel and notifications are there before the app is.
  surroundings: async ({ bus, tray: _tray, notifications: _notifications, folder, desktop }, use) => {
    const display = await openOwnDisplay()
    await use({ ...display.env, DBUS_SESSION_BUS_ADDRESS: bus, XDG_CONFIG_HOME: join(folder, 'config'), ...desktop })
    await display.close()
  },
  hand: async ({ surroundings }, use) => {
    const env = { ...process.env, ...surroundings }
    let place = 10
    await use({
      move: () => void execFileSync('xdotool', ['mousemove', String((place += 20)), '10'], { env }),
      press: (keys) => void execFileSync('xdotool', ['key', keys], { env }),
    })
  },
})

export { expect }
