/** The app behind its window: store, desk, line, account and door, put together in the order in which they begin. */
import { join } from 'node:path'
import { app, safeStorage } from 'electron'
import type { DeskEvent } from '../contract/events.ts'
import { openAccount } from './account/account.ts'
import { destinationOf, openConnection } from './account/connection.ts'
import { carrierStarter } from './account/practice-process.ts'
import { openDoor } from './bridge/door.ts'
import { crashAt } from './desk/core/crash.ts'
import { factsOf } from './log/log.ts'
import { readerThread } from './import/reader.ts'
import { openLog } from './log/logfile.ts'
import { lastingFirst } from './net/lasting.ts'
import { openNetwork } from './net/network.ts'
import { openPlaces, placesThread } from './places/places.ts'
import type { Languages } from './language/languages.ts'
import type { Environment } from './settings/environment.ts'
import { openFiles } from './settings/files.ts'
import type { Policy } from './settings/policy.ts'
import { openSecrets } from './settings/secrets.ts'
import { openSettings } from './settings/settings.ts'
import type { Spoilt } from './settings/spoilt.ts'
import { claimCommands } from './shell/links/claim.ts'
import { openLink } from './shell/links/open.ts'
import { fileHandlers } from './shell/media/handlers.ts'
import { pageCommands } from './shell/page/faults.ts'
import { exportCommands } from './shell/saving/settings.ts'
import { savingHandlers } from './shell/saving/handlers.ts'
import { listCommands } from './shell/saving/lists.ts'
import { transcriptHandlers } from './shell/transcript/handlers.ts'
import { openPapers } from './shell/transcript/paper.ts'
import { popOutCommands, type PopOuts } from './shell/window/popouts.ts'
import { openComputer } from './shell/system/computer.ts'
import { openShared } from './templates/shared.ts'
import { movedTime } from './time/moved-time.ts'
import { machineTime } from './time/time.ts'
import { backgroundText } from './words/database.ts'
import { toldAtStart } from './words/start.ts'
import { keeperStarter } from './worlds/upkeep-process.ts'
import { openWorlds } from './worlds/worlds.ts'

export type AppParts = {
  /** Where everything is kept: database, settings, log, the practice carrier's state. */
  readonly folder: string
  /** The bundled programs of the practice carrier, of the process that keeps the database, and of the threads that fold its log in, look numbers up and read lists. */
  readonly programs: { readonly carrier: string; readonly keeper: string; readonly checkpointer: string; readonly places: string; readonly lists: string }
  /** The desk cannot go on: its database could not be made ready. */
  readonly failed: (error: unknown) => void
  readonly publish: (event: DeskEvent) => void
  /** Asked when a page wants it. */
  readonly popOuts: () => PopOuts
  /** The page of the main window, or of that chat's own, draws nothing any more. */
  readonly pageEmptied: (chat: string | undefined) => void
  /** Files that were read before this and could not be believed. */
  readonly spoilt: readonly Spoilt[]
  readonly environment: Environment
  readonly policy: Policy
  /** They speak already as is chosen. */
  readonly languages: Languages
}

export type App = ReturnType<typeof openApp>

/** @throws when the database cannot be opened; `openingText` has words for it */
export function openApp({ folder, programs, publish, failed, popOuts, pageEmptied, spoilt, environment, policy, languages }: AppParts) {
  const log = openLog(join(folder, 'logs'))
  log.info('Textdesk starts', { version: app.getVersion(), electron: process.versions.electron, platform: process.platform })

  const files = openFiles(folder)
  const settings = openSettings(files.settings, { environment, policy, languages })
  const reached = crashAt(app.isPackaged ? undefined : process.env.TEXTDESK_CRASH_AT)
  const clock = app.isPackaged ? undefined : process.env.TEXTDESK_CLOCK
  const time = clock ? movedTime(clock) : machineTime
  const told = toldAtStart([...spoilt, ...files.spoilt], policy, log)
  const publishAll = (event: DeskEvent): void => {
    publish(event)
    if (event.changes.some(({ kind }) => kind === 'worker')) line.activityChanged()
  }
  const kept = { keep: keeperStarter(programs.keeper), checkpointer: programs.checkpointer, failed }
  const { placeOf } = openPlaces(placesThread(programs.places))
  const shared = openShared({ path: () => settings.current().templateFile, changed: () => desk.templatesChanged(), log })
  const openReader = readerThread(programs.lists)
  const parts = { sharedTemplates: shared.templates, team: environment.team, folder, told, settings: settings.current, publish: publishAll, log, time, describe: placeOf, openReader, troubleWords: backgroundText, ...kept, ...(reached && { reached }) }
  const desk = openWorlds(parts, destinationOf(settings.current()))

  const loadSdk = async () => (await import('./account/twilio-sdk.ts')).twilioSdk
  const startCarrier = carrierStarter({ program: programs.carrier, stateFile: join(folder, 'practice.json') })
  const network = openNetwork()
  const transport = lastingFirst(network.transport, desk.onDisk)
  const wake = (): void => void network.renew().then(desk.wake)
  const line = openConnection({ desk: { ...desk, wake }, startCarrier, loadSdk, transport, time, log })
  const settingsChanged = (): void => {
    desk.settingsChanged()
    shared.settingsChanged()
  }
  const secrets = openSecrets(safeStorage, files.secrets)
  const computer = openComputer()
  const ofFiles = fileHandlers({ file: desk.file, origin: async (mediaId) => desk.queries['file.origin']({ mediaId }) })
  const ofLists = listCommands(desk.lists)
  const papers = openPapers()
  const transcripts = transcriptHandlers(papers, { queries: desk.queries, country: () => settings.current().country, now: time.now })
  const account = openAccount({ environment, settings, secrets, line, loadSdk, transport, settingsChanged })

  return {
    door: openDoor({
      commands: { ...desk.commands, ...account.commands, ...claimCommands, ...exportCommands(settings.chosen), ...ofFiles.commands, ...savingHandlers(desk.exportJournal, time.now), ...transcripts, ...ofLists, 'link.open': openLink, ...popOutCommands({ show: (taskId) => popOuts().show(taskId), lead: (summons) => popOuts().lead(summons) }), ...pageCommands({ log, emptied: pageEmptied }) },
      queries: { ...desk.queries, ...computer.queries, ...ofFiles.queries, ...languages.queries },
      log,
      met: desk.met,
    }),
    media: desk.file,
    paper: papers.find,
    log,
    /** What the desk goes by, and so whoever draws its times. */
    time,
    /** Begins the line to the carrier: loads the SDK and starts the practice carrier. Better not before the agent sees the desk. */
    begin: (): Promise<void> => {
      shared.begin()
      return account.begin()
    },
    /** Somebody looks at the window, or the machine has slept: what came meanwhile should be there. */
    attention: { look: desk.look, wake },
    desk,
    computer,
    settings: settings.current,
    /** Resolves when everything is on disk and nothing runs any more; never rejects. */
    async close(): Promise<void> {
      shared.close()
      const ended = await Promise.allSettled([line.close(), desk.close()])
      for (const end of ended) if (end.status === 'rejected') log.error('The desk did not close cleanly', factsOf(end.reason))
    },
  }
}
