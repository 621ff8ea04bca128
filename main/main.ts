/** Opens the window first and what is behind it while the page is being drawn, so that the agent waits for one of them only. */
import { join } from 'node:path'
import { app, BrowserWindow, systemPreferences } from 'electron'
import { locale } from '../common/wording/locale.ts'
import type { DeskEvent } from '../contract/events.ts'
import type { Settings } from '../contract/settings.ts'
import { openApp, type App } from './app.ts'
import { publishTo, serveDoor } from './bridge/ipc.ts'
import { openLanguages } from './language/languages.ts'
import { factsOf } from './log/log.ts'
import { keepToHttp1 } from './net/network.ts'
import { readEnvironment } from './settings/environment.ts'
import { keptFirst } from './settings/first.ts'
import { policyFile, readPolicy } from './settings/policy.ts'
import { putAside } from './settings/spoilt.ts'
import { offerContextMenu } from './shell/contextmenu/menu.ts'
import type { Desktop, DesktopParts } from './shell/desktop.ts'
import { driverAttached } from './shell/life/driver.ts'
import { debuggerAsked, trustOnlyTheSystem } from './shell/life/hardening.ts'
import { closeOnQuit, logFaults, raiseOnSecondStart, reloadAfterCrash, sayAndExit } from './shell/life/life.ts'
import { keepPrivate, writePrivately } from './shell/life/privacy.ts'
import { openLink } from './shell/links/open.ts'
import { watchLinks, type LinkWatch } from './shell/links/watch.ts'
import { forbidLookups, guardPages } from './shell/page/guard.ts'
import { registerScheme, serveScheme } from './shell/page/scheme.ts'
import { layDictionaries, logDictionaries, spell } from './shell/page/spelling.ts'
import { watchFocus, watchPower } from './shell/presence/attention.ts'
import { localeOf, type Region } from './shell/system/locale.ts'
import { wasOpenedAtLogin } from './shell/system/login.ts'
import { keptBoundsIn } from './shell/window/bounds.ts'
import { setMenu } from './shell/window/menu.ts'
import { openPopOuts } from './shell/window/popouts.ts'
import { setTheme } from './shell/window/theme.ts'
import { hiddenFlag, openWindow, remember } from './shell/window/window.ts'
import { followZoom } from './shell/window/zoom.ts'
import { pause } from './time/pause.ts'

/** Folders beside out/main, where the bundler puts this file. */
const built = (path: string): string => join(import.meta.dirname, '..', path)
/** A page that has not drawn its tasks by then has other troubles than a busy main process. */
const longestDrawingMs = 3000
const windows = (): readonly BrowserWindow[] => BrowserWindow.getAllWindows()

async function start(links: LinkWatch): Promise<void> {
  const folder = app.getPath('userData')
  const environment = readEnvironment(process.env)
  const policy = readPolicy((!app.isPackaged && process.env.TEXTDESK_POLICY) || policyFile(process.platform, process.env))
  const { theme, language } = keptFirst(join(folder, 'settings.json'), policy)
  const languages = openLanguages({ folders: [join(folder, 'languages'), built('../languages')], localeOf: (choice, known) => localeOf(region(), choice, known) })
  languages.speak(environment.language ?? language)
  const leftOpen = keepPrivate(folder)
  const canDebug = !app.isPackaged
  const isHidden = (): boolean => process.argv.includes(hiddenFlag) || (wasOpenedAtLogin() && behind.settings().desktop.startHidden)
  guardPages()
  // Chromium would look for the system's language when the page begins; which of ours it is follows with the settings.
  spell('both', locale().language)
  serveScheme({ root: built('renderer'), media: (id) => behind.media(id), paper: (name) => behind.paper(name) })
  setTheme(theme)
  const file = join(folder, 'window.json')
  const { bounds, isSpoilt } = keptBoundsIn(file)
  const window = openWindow({ preload: built('preload/preload.cjs'), file, kept: bounds, canDebug, isHidden })
  const zoom = followZoom(window, bounds?.zoom ?? 1, () => remember(window, file))

  const listening: Desktop['hear'][] = []
  const publish = (event: DeskEvent): void => {
    publishTo(windows(), event)
    for (const hear of listening) hear(event)
    for (const change of event.changes) if (change.kind === 'settings') follow(change.row)
  }

  const programs = { carrier: built('sandbox/main.js'), keeper: built('main/keeper.js'), checkpointer: built('main/checkpointer.js'), places: built('main/places.js'), lists: built('main/lists.js') }
  const failed = (error: unknown): void => void sayAndExit(error)
  // The page begins in a process of its own, so it cannot ask before this function has ended.
  const behind = openApp({ folder, programs, publish, failed, popOuts: () => popOuts, pageEmptied: (chat) => (chat === undefined ? drawAnew() : popOuts.drawAnew(chat)), spoilt: isSpoilt ? [putAside(file)] : [], environment, policy, languages })
  /** What every window has around its page. Returns what draws its page anew. */
  const dress = (each: BrowserWindow, leave: 'quit' | 'close'): (() => void) => {
    watchFocus(each, behind.attention)
    offerContextMenu(each, {
      openLink: (url) => void openLink({ url }).then(({ ok }) => ok || behind.log.warn('The system did not open a link in its browser')),
      textNumber: (number) => popOuts.lead({ to: 'composer', number }),
      country: () => behind.settings().country,
    })
    return reloadAfterCrash(each, behind.log, leave)
  }
  const drawAnew = dress(window, 'quit')
  const popOuts = openPopOuts({ preload: built('preload/preload.cjs'), canDebug, main: window, dress: (popOut) => dress(popOut, 'close'), summon: behind.desk.summon })
  logDictionaries(behind.log)
  serveDoor(behind.door, windows)
  logFaults(behind.log)
  if (leftOpen > 0) behind.log.warn('Other accounts of this machine can still read files in the data folder', { files: leftOpen })
  const follow = settingsFollower(() => setMenu(canDebug, zoom))
  follow(behind.settings())
  raiseOnSecondStart(window)
  watchPower(behind.attention)
  closeOnQuit(behind.close)

  // The SDK keeps this process busy for a sixth of a second; the page must have its answers by then.
  await Promise.race([tasksDrawn(window), pause(longestDrawingMs)])
  if (process.env.TEXTDESK_MARK === '1') console.log(`MARK ${JSON.stringify({ usable: Date.now() })}`)
  const desktop = await desktopOf(window, behind, { folder, isHidden: isHidden(), lead: popOuts.lead, isChatInFront: popOuts.isInFront })
  if (desktop) listening.push(desktop.hear)
  links.each((link) => popOuts.lead({ to: 'composer', ...link }))
  await behind.begin()
}

/** Returns what lives by the settings that are the window's own. */
function settingsFollower(drawMenu: () => void): (settings: Settings) => void {
  let drawn: string | undefined
  return ({ theme, spelling, spoken }) => {
    setTheme(theme)
    spell(spelling, spoken.language)
    if (drawn !== spoken.language) drawMenu()
    drawn = spoken.language
  }
}

const region = (): Region => ({
  platform: process.platform,
  env: process.env,
  system: app.getSystemLocale(),
  preferred: app.getPreferredSystemLanguages(),
  userDefault: (key) => systemPreferences.getUserDefault(key, 'boolean'),
})

/** What is outside the window: tray, notifications. Loaded late, since nobody needs it before they see the desk, which works without. */
async function desktopOf(window: BrowserWindow, { desk, door, log, time, computer }: App, more: Pick<DesktopParts, 'folder' | 'isHidden' | 'lead' | 'isChatInFront'>): Promise<Desktop | undefined> {
  const { summon, leave, comeBack } = desk
  const snapshot = async () => desk.queries['desk.snapshot']({})
  try {
    const { openDesktop } = await import('./shell/desktop.ts')
    return await openDesktop({ window, log, time, ...more, icons: built('../assets/icons/tray'), command: door.command, snapshot, summon, leave, comeBack, computer })
  } catch (error) {
    log.error('Tray and notifications could not be opened', factsOf(error))
    return undefined
  }
}

/** Resolves when the tasks are on the screen: the page then puts the worker's activity into the window's title. */
function tasksDrawn(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    window.on('page-title-updated', (_event, title) => {
      if (title !== 'Textdesk') resolve()
    })
  })
}

/** Takes the lock of the data folder, or leaves the desk to whoever has it. */
function begin(): void {
  registerScheme()
  forbidLookups()
  keepToHttp1()
  // The installer's shortcut has this id too (electron-builder.yml); without it Windows takes notifications for another program's.
  app.setAppUserModelId('org.textdesk.Textdesk')
  if (!app.requestSingleInstanceLock()) return app.exit(0)
  const links = watchLinks()
  layDictionaries(built('../assets/spelling'), app.getPath('userData'))
  void app.whenReady().then(driverAttached).then(() => start(links)).catch(sayAndExit)
}

writePrivately()
const debugging = app.isPackaged ? debuggerAsked((name) => app.commandLine.hasSwitch(name)) : undefined
if (app.isPackaged) trustOnlyTheSystem(process.env)
if (debugging === undefined) begin()
else {
  console.error(`Textdesk does not start with --${debugging}: everybody on this computer could read and send texts through it.`)
  app.exit(1)
}
