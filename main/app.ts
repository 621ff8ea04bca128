/** The app behind its window: store, desk, line, account and door, put together in the order in which they begin. */
import { join } from 'node:path'
import { app, safeStorage, systemPreferences } from 'electron'
import type { DeskEvent } from '../contract/events.ts'
import type { Settings } from '../contract/settings.ts'
import { openAccount } from './account.ts'
import { readEnvironment } from './account/environment.ts'
import { destinationOf, openLine } from './account/line.ts'
import { crashAt } from './crash.ts'
import { openDoor, type Door } from './door.ts'
import { factsOf, type Log } from './log.ts'
import { openLog } from './logfile.ts'
import { movedTime } from './moved-time.ts'
import { openNetwork } from './net/network.ts'
import { openPlaces, placesThread } from './places.ts'
import { openSecrets } from './secrets.ts'
import { openSettings } from './settings.ts'
import type { Attention } from './shell/attention.ts'
import { carrierStarter } from './shell/carrier.ts'
import { claimCommands } from './shell/claim.ts'
import { openComputer, type ComputerFacts } from './shell/computer.ts'
import { pageCommands } from './shell/faults.ts'
import { openFiles } from './shell/files.ts'
import { keeperStarter } from './shell/keeper.ts'
import { hourCycleIn } from './shell/hours.ts'
import { fileHandlers } from './shell/media/handlers.ts'
import { openLink } from './shell/openlink.ts'
import type { Served } from './shell/scheme.ts'
import type { Spoilt } from './shell/spoilt.ts'
import { machineTime, type Time } from './time.ts'
import { toldAtStart } from './told.ts'
import { backgroundText } from './troubles.ts'
import { openWorlds, type Worlds } from './worlds.ts'

export type AppParts = {
  /** Where everything is kept: database, settings, log, the practice carrier's state. */
  readonly folder: string
  /** The bundled programs of the practice carrier, of the process that keeps the database, and of the threads that fold its log in and look numbers up. */
  readonly programs: { readonly carrier: string; readonly keeper: string; readonly checkpointer: string; readonly places: string }
  /** The desk cannot go on: its database could not be made ready. */
  readonly failed: (error: unknown) => void
  readonly publish: (event: DeskEvent) => void
  /** The page draws nothing any more. */
  readonly pageEmptied: () => void
  /** Files that were read before this and could not be believed. */
  readonly spoilt: readonly Spoilt[]
}

export type App = {
  readonly door: Door
  readonly media: Served['media']
  readonly log: Log
  /** What the desk goes by, and so whoever draws its times. */
  readonly time: Time
  /** Begins the line to the carrier: loads the SDK and starts the practice carrier. Better not before the agent sees the desk. */
  begin(): Promise<void>
  /** Somebody looks at the window, or the machine has slept: what came meanwhile should be there. */
  readonly attention: Attention
  /** What the operating system's side of the app asks of the desk and tells it. */
  readonly desk: Pick<Worlds, 'queries' | 'summon' | 'leave' | 'comeBack'>
  readonly computer: ComputerFacts
  readonly settings: () => Settings
  /** Resolves when everything is on disk and nothing runs any more; never rejects. */
  close(): Promise<void>
}

/** @throws when the database cannot be opened; `openingText` has words for it */
export function openApp({ folder, programs, publish, failed, pageEmptied, spoilt }: AppParts): App {
  const log = openLog(join(folder, 'logs'))
  log.info('Textdesk starts', { version: app.getVersion(), electron: process.versions.electron, platform: process.platform })

  const files = openFiles(folder)
  const environment = readEnvironment(process.env)
  const settings = openSettings(files.settings, environment, hourCycleHere())
  const reached = crashAt(app.isPackaged ? undefined : process.env.TEXTDESK_CRASH_AT)
  const clock = app.isPackaged ? undefined : process.env.TEXTDESK_CLOCK
  const time = clock ? movedTime(clock) : machineTime
  const told = toldAtStart([...spoilt, ...files.spoilt], log)
  const publishAll = (event: DeskEvent): void => {
    publish(event)
    if (event.changes.some(({ kind }) => kind === 'worker')) line.activityChanged()
  }
  const kept = { keep: keeperStarter(programs.keeper), checkpointer: programs.checkpointer, failed }
  const { placeOf } = openPlaces(placesThread(programs.places))
  const parts = { folder, told, settings: settings.current, publish: publishAll, log, time, describe: placeOf, troubleWords: backgroundText, ...kept, ...(reached && { reached }) }
  const desk = openWorlds(parts, destinationOf(settings.current()))

  const loadCarrier = async () => (await import('./account/carrier.ts')).carrier
  const startCarrier = carrierStarter({ program: programs.carrier, stateFile: join(folder, 'practice.json') })
  const { transport, renew } = openNetwork()
  const wake = (): void => void renew().then(desk.wake)
  const line = openLine({ desk: { ...desk, wake }, startCarrier, loadCarrier, transport, time, log })
  const secrets = openSecrets(safeStorage, files.secrets)
  const computer = openComputer()
  const ofFiles = fileHandlers({ file: desk.file, origin: async (mediaId) => desk.queries['file.origin']({ mediaId }) })
  const account = openAccount({ environment, settings, secrets, line, loadCarrier, transport, settingsChanged: desk.settingsChanged })

  return {
    door: openDoor({
      commands: { ...desk.commands, ...account.commands, ...claimCommands, ...ofFiles.commands, 'link.open': openLink, ...pageCommands({ log, emptied: pageEmptied }) },
      queries: { ...desk.queries, ...computer.queries, ...ofFiles.queries },
      log,
      met: desk.met,
    }),
    media: desk.file,
    log,
    time,
    begin: account.begin,
    attention: { look: desk.look, wake },
    desk,
    computer,
    settings: settings.current,
    async close() {
      const ended = await Promise.allSettled([line.close(), desk.close()])
      for (const end of ended) if (end.status === 'rejected') log.error('The desk did not close cleanly', factsOf(end.reason))
    },
  }
}

const hourCycleHere = () =>
  hourCycleIn({ platform: process.platform, env: process.env, locale: app.getSystemLocale(), userDefault: (key) => systemPreferences.getUserDefault(key, 'boolean') })
