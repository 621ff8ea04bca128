/** Shows a note as a notification whose click opens its chat and whose inline reply is sent. */
import { randomUUID } from 'node:crypto'
import type { Mirror } from '../../../common/mirror/mirror.ts'
import { whoIs } from '../../../common/person.ts'
import type { Log } from '../../log/log.ts'
import type { Command, LeadingParts } from '../links/navigate.ts'
import { showNote } from './notifications.ts'
import type { Note } from './what.ts'
import type { Shown } from './when.ts'
import { words } from './words.ts'

export type AnnounceParts = {
  readonly lead: LeadingParts['lead']
  readonly command: Command
  readonly mirror: () => Mirror
  readonly log: Log
}

/** Gives the way to show one; `gone` hears when it is no longer on the screen. */
export function announcer({ lead, command, mirror, log }: AnnounceParts) {
  function announce(note: Note, gone?: (shown: Shown) => void): Shown {
    const { taskId } = note
    return showNote(note, {
      log,
      clicked: () => lead(taskId === undefined ? undefined : { to: 'task', taskId }),
      ...(gone && { gone }),
      ...(taskId !== undefined && { replied: (body) => void reply(taskId, body) }),
    })
  }

  /** Words that could not be sent are shown again, so that they are not lost. */
  async function reply(taskId: string, body: string): Promise<void> {
    const outcome = await command('message.send', { messageId: randomUUID(), taskId, body }).catch(() => undefined)
    if (outcome?.ok) return
    const phone = mirror().tasks.get(taskId)?.phone
    announce({ title: phone === undefined ? words.notSent : words.notSentTo({ who: whoIs(mirror(), phone) }), body, taskId })
  }

  return announce
}
