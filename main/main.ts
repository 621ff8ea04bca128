/** Where the app is put together, in the order in which things begin. */
import { setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net'
import { join } from 'node:path'
import { app, BrowserWindow, safeStorage } from 'electron'
import { openAccount } from './account.ts'
import { readEnvironment } from './account/environment.ts'
import { expectedLine, openLine } from './account/line.ts'
import { openDesk } from './desk/desk.ts'
import { openDoor } from './door.ts'
import { publishTo, serveDoor } from './ipc.ts'
import { openLog } from './log.ts'
import { placeOf } from './places.ts'
import { openSecrets } from './secrets.ts'
import { openSettings } from './settings.ts'
import { carrierStarter } from './shell/carrier.ts'
import { openFiles } from './shell/files.ts'
import { guardPages } from './shell/guard.ts'
import { closeOnQuit, logFaults, raiseOnSecondStart, sayAndExit } from './shell/life.ts'
import { setMenu } from './shell/menu.ts'
import { registerScheme, serveScheme } from './shell/scheme.ts'
import { openWindow } from './shell/window.ts'
import { openStore, type Store } from './store/store.ts'

/** Folders beside out/main, where the bundler puts this file. */
const built = (path: string): string => join(import.meta.dirname, '..', path)

/** Node gives each address of a host 250 ms to answer; a phone's hotspot or a VPN needs more. */
const connectAttemptMs = 2500

function start(): void {
  setDefaultAutoSelectFamilyAttemptTimeout(connectAttemptMs)
  const folder = app.getPath('userData')
  const canDebug = !app.isPackaged
  const log = openLog(join(folder, 'logs'))
  log.info('Textdesk starts', { version: app.getVersion(), electron: process.versions.electron, platform: process.platform })
  logFaults(log)

  const store = openedStore(join(folder, 'textdesk.sqlite'))
  if (store instanceof Error) return sayAndExit(store, folder, log)

  const files = openFiles()
  const environment = readEnvironment(process.env)
  const settings = openSettings(files.settings, environment)
  const windows = (): readonly BrowserWindow[] => BrowserWindow.getAllWindows()
  const loadCarrier = async () => (await import('./account/carrier.ts')).carrier
  const startCarrier = carrierStarter({ program: built('sandbox/main.js'), stateFile: join(folder, 'practice.json') })

  const desk = openDesk({ store, settings: settings.current, publish: (event) => publishTo(windows(), event), log, describe: placeOf, line: expectedLine(environment, settings.current()) })
  const line = openLine({ desk, startCarrier, loadCarrier, baseUrl: environment.baseUrl, log })
  const secrets = openSecrets(safeStorage, files.secrets)
  const account = openAccount({ environment, settings, secrets, line, loadCarrier, settingsChanged: desk.settingsChanged })

  guardPages()
  setMenu(canDebug)
  serveScheme({ root: built('renderer'), media: store.media.bytes })
  serveDoor(openDoor({ commands: { ...desk.commands, ...account.commands }, queries: desk.queries, log }), windows)
  const window = openWindow({ preload: built('preload/preload.cjs'), bounds: files.bounds, canDebug, log })
  window.once('show', markShown)
  // What is slow, the SDK and the practice carrier, begins only when the agent sees the desk.
  window.once('show', () => void account.begin())

  raiseOnSecondStart(window)
  closeOnQuit(log, async () => {
    await line.close()
    await desk.close()
    store.close()
  })
}

/** The desk's database, or why it cannot be opened. */
function openedStore(file: string): Store | Error {
  try {
    return openStore({ file })
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** A benchmark may ask for the moment in which the agent sees the desk. */
function markShown(): void {
  if (process.env.TEXTDESK_MARK === '1') console.log(`MARK ${JSON.stringify({ rts: Date.now() })}`)
}

registerScheme()
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.exit(0)
