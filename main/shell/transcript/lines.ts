/** A conversation as lines: who, when, what, and what became of it. Pure. */
import { dateWriter } from '../../../common/wording/formats.ts'
import { locale } from '../../../common/wording/locale.ts'
import type { Message, PastTask } from '../../../contract/model.ts'
import type { Note } from '../../../contract/people.ts'
import { fateWords, transcriptWords as words, withReason } from './words.ts'

export type Line = {
  readonly at: number
  readonly who: string
  readonly body: string
  /** What became of a text of ours. */
  readonly fate?: string
  /** What kinds of files came with it; of a picture that was sent by its link, where it lies. */
  readonly files: readonly string[]
  /** Agents wrote it for themselves. */
  readonly isNote?: true
}

/** A person's name, or their number. */
export type Person = { readonly name: string; readonly number?: string }

export function lineOf({ at, direction, body, pictureUrl, by, delivery, failure, media }: Message, { name }: Person): Line {
  const files = [...media.map(({ contentType }) => contentType), ...(pictureUrl === undefined ? [] : [pictureUrl])]
  if (direction === 'inbound') return { at, who: name, body, files }
  const fate = failure ? withReason.because({ fate: fateWords[delivery], reason: failure.reason }) : fateWords[delivery]
  return { at, who: by === undefined ? words.you : by || words.colleague, body, fate, files }
}

/** The notes on a person and those of their chats, in the order in which they were written. */
export function notesOf(notes: readonly Note[], chats: readonly PastTask[]): readonly Line[] {
  const written = notes.map(({ at, by, body }): Line => ({ at, who: by === undefined ? words.you : by || words.colleague, body, files: [], isNote: true }))
  const wrapped = chats.flatMap(({ note, completedAt, wrappingAt, createdAt }): readonly Line[] =>
    note === undefined ? [] : [{ at: completedAt ?? wrappingAt ?? createdAt, who: words.you, body: note, files: [], isNote: true }],
  )
  return [...written, ...wrapped].toSorted((a, b) => a.at - b.at)
}

/** `Nov 3, 2026, 3:15:07 PM MST`: nobody has to ask on which clock. */
export const moment = dateWriter({ year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'short' })

/** IANA zone of this computer. */
export const zoneHere = (): string => new Intl.DateTimeFormat(locale().tag).resolvedOptions().timeZone
