/** The desk on the agent's desktop: tray, notifications, presence, shortcut and badge, put together once the page is drawn. */
import { join } from 'node:path'
import { app } from 'electron'
import type { Mirror } from '../../common/mirror/mirror.ts'
import type { DeskEvent } from '../../contract/events.ts'
import type { AwayReason } from '../../contract/model.ts'
import type { Snapshot } from '../../contract/queries.ts'
import { factsOf } from '../log/log.ts'
import type { Time } from '../time/time.ts'
import { openBuses, type Buses } from './bus/buses.ts'
import { openLeading, type LeadingParts } from './links/navigate.ts'
import { follow, type FollowParts } from './mirror/follow.ts'
import { unreadOf } from './mirror/summary.ts'
import { takeNotesAway } from './notifications/notifications.ts'
import { announcer } from './notifications/show.ts'
import { openTelling } from './notifications/when.ts'
import { watchMachine } from './presence/machine.ts'
import { watchPresence, type PresenceParts } from './presence/presence.ts'
import type { ComputerFacts } from './system/computer.ts'
import { preferenceKeeper } from './system/preferences.ts'
import { badgeOf } from './tray/badge.ts'
import { hasTrayHost } from './tray/host.ts'
import { openTray, type DeskTray } from './tray/tray.ts'
import { words } from './tray/words.ts'
import { keepWhenClosed } from './window/closing.ts'
import { windowing } from './window/surroundings.ts'
import { watchVisibility } from './window/visibility.ts'

export type DesktopParts = Omit<LeadingParts, 'mirror'> & {
  /** The app's data folder. */
  readonly folder: string
  /** Folder of the tray's icons. */
  readonly icons: string
  readonly snapshot: () => Promise<Snapshot>
  /** What the desk goes by. */
  readonly time: Time
  readonly leave: (why: AwayReason) => void
  readonly comeBack: () => void
  readonly computer: ComputerFacts
  /** Whether a chat's own window is before the agent's eyes. */
  readonly isChatInFront: (taskId: string) => boolean
  /** The window has not been shown. */
  readonly isHidden: boolean
}

export type Desktop = {
  /** Takes an event of the desk in. */
  hear(event: DeskEvent): void
}

/** Resolves when it follows the desk; the tray comes a moment later, when the system has said whether it shows one. */
export async function openDesktop(parts: DesktopParts): Promise<Desktop> {
  const { window, log, time } = parts
  const changed: FollowParts['heard'][] = []
  const { mirror, hear } = await follow({ snapshot: parts.snapshot, heard: (changes, before) => changed.forEach((react) => react(changes, before)) })
  const visibility = watchVisibility(window)
  const leading = openLeading({ ...parts, mirror })
  const announce = announcer({ lead: parts.lead, command: parts.command, mirror, log })
  const telling = openTelling({ show: (note) => announce(note, (shown) => telling.gone(shown)), isInFront: (taskId) => visibility.isInFront() || (taskId !== undefined && parts.isChatInFront(taskId)), mirror, time })
  const prefer = preferenceKeeper({ pressed: () => void leading.compose(), tell: announce, log })
  const badge = badgeOf(window, parts.icons)

  changed.push(telling.hear, () => badge(unreadOf(mirror())), (_changes, before) => prefer(mirror().settings.desktop, before.settings.desktop))
  prefer(mirror().settings.desktop)
  badge(unreadOf(mirror()))
  const buses = openBuses()
  const stopPresence = watchPresence(presenceParts(parts, mirror, buses))

  const clicked = (): void => (visibility.wasInFront() ? window.hide() : parts.lead())
  const tray = hangTray(parts, buses, () => openTray({ icons: parts.icons, mirror, time, run: leading.run, clicked }))
  changed.push(() => tray.draw())
  keepWhenClosed(window, { hasTray: tray.isThere, file: join(parts.folder, 'closed-once.txt'), tell: () => announce({ title: words.goesOn, body: words.goesOnHow }) })
  app.once('before-quit', () => {
    stopPresence()
    telling.close()
    takeNotesAway()
    tray.close()
  })
  return { hear }
}

/** Leaving and coming back are for the desk only where they change something: it is asked every second. */
function presenceParts({ leave, comeBack, computer, log }: DesktopParts, mirror: () => Mirror, buses: Promise<Buses>): PresenceParts {
  const machine = watchMachine(buses, log)
  computer.idleTold(machine.idle.isKnown)
  return {
    machine,
    idleMinutes: () => mirror().settings.rules.idleMinutes,
    leave: (why) => mirror().worker.available && leave(why),
    comeBack: () => mirror().worker.away && comeBack(),
  }
}

/** Opens the tray as soon as it is known that the system shows it. Without one a window that was to be hidden is minimised. */
function hangTray({ window, isHidden, log }: DesktopParts, buses: Promise<Buses>, open: () => DeskTray) {
  let tray: DeskTray | undefined
  let isClosed = false

  async function hang(): Promise<void> {
    const isShown = await hasTrayHost((await buses).session)
    if (isClosed) return
    if (isShown) tray = open()
    else if (isHidden && !window.isDestroyed()) {
      // Wayland knows neither a window that is shown without the focus, nor one that is minimised before it was shown.
      if (windowing === 'wayland') window.show()
      else window.showInactive()
      window.minimize()
    }
  }

  hang().catch((error: unknown) => log.warn('The tray could not be opened', factsOf(error)))
  return {
    isThere: () => tray !== undefined,
    draw: () => tray?.draw(),
    close(): void {
      isClosed = true
      tray?.close()
      tray = undefined
    },
  }
}
