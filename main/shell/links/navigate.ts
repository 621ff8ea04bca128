/** Leads the agent from the tray, a notification, a link or a key to the place in the window that it means. */
import { app, clipboard, type BrowserWindow } from 'electron'
import type { Mirror } from '../../../common/mirror/mirror.ts'
import type { CommandInput, CommandName, Outcome } from '../../../contract/commands.ts'
import type { Summons } from '../../../contract/shapes.ts'
import { factsOf, type Log } from '../../log/log.ts'
import { numbersIn } from '../mirror/numbers.ts'
import type { Errand } from '../tray/content.ts'
import { isOnWayland } from '../window/surroundings.ts'
import { focusOf, raise } from '../window/window.ts'

export type Command = <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<Outcome>

export type LeadingParts = {
  readonly window: BrowserWindow
  /** Brings the right window up and, with a place, opens that. */
  readonly lead: (summons?: Summons) => void
  readonly command: Command
  /** Tells the page where to go. */
  readonly summon: (summons: Summons) => void
  readonly mirror: () => Mirror
  readonly log: Log
}

export type Leading = ReturnType<typeof openLeading>

export function openLeading({ window, lead, command, summon, mirror, log }: LeadingParts) {
  function setActivity(activity: string): void {
    command('activity.set', { activity, by: 'tray' }).catch((error: unknown) => log.error('The tray could not set the activity', factsOf(error)))
  }

  /** Newer Electrons give a promise, which may be rejected: the composer opens all the same. */
  async function copied(): Promise<string> {
    try {
      return await clipboard.readText()
    } catch (error) {
      log.warn('The clipboard could not be read', factsOf(error))
      return ''
    }
  }

  return {
    run(errand: Errand): void {
      switch (errand.kind) {
        case 'activity':
          return setActivity(errand.activity)
        case 'compose':
          return lead({ to: 'composer' })
        case 'chat':
          return lead({ to: 'task', taskId: errand.taskId })
        case 'open':
          return lead()
        case 'quit':
          return app.quit()
      }
    },
    /** Opens the composer, with the numbers that are on the clipboard. */
    async compose(): Promise<void> {
      if (window.isDestroyed()) return
      raise(window)
      const hasFocus = await focusOf(window)
      // Without the focus a program on Wayland reads what was copied long ago, and with it another voter's number.
      const number = hasFocus || !isOnWayland ? await numbersIn(await copied(), mirror().settings.country) : undefined
      summon({ to: 'composer', ...(number !== undefined && { number }) })
    },
  }
}
