/** Reads what our sender sent, from Twilio's list of messages. */
import type { MessageInstance, MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Carried } from '../../provider.ts'
import { endsBefore, pagesOf, type Listed } from './list.ts'
import { carriedFrom, timeOf } from './translate.ts'

/** Rows of the one page that is read for each writing of a person; Twilio's own default. */
const personPage = 50
/** Rows at once where hundreds of texts are followed. */
const largePage = 200

export type IsOurs = (row: MessageInstance) => boolean

/** What was sent to a person, by all their writings, newest first. */
export async function readSentTo(messages: MessageListInstance, writings: readonly string[], isOurs: IsOurs): Promise<readonly Carried[]> {
  const lists = await Promise.all(writings.map((to) => pagesOf(messages, { to, pageSize: personPage }).next()))
  const rows = lists.flatMap(({ value }) => (value ?? []) as readonly MessageInstance[]).filter((row) => isOutbound(row) && isOurs(row))
  const bySid = new Map(rows.map((row) => [row.sid, row]))
  const readAt = Date.now()
  return [...bySid.values()].map((row) => carriedFrom(row, readAt)).toSorted((a, b) => b.at - a.at)
}

/** Pages of what was sent at or after `sinceAt` (epoch ms). Not filtered by day: what still waits at Twilio has no day yet. */
export async function* readSent(messages: MessageListInstance, list: Pick<Listed, 'from'>, sinceAt: number, isOurs: IsOurs): AsyncGenerator<readonly Carried[]> {
  for await (const rows of pagesOf(messages, { ...list, pageSize: largePage })) {
    const readAt = Date.now()
    yield rows.filter((row) => isOutbound(row) && isOurs(row) && (timeOf(row) ?? sinceAt) >= sinceAt).map((row) => carriedFrom(row, readAt))
    if (endsBefore(rows, sinceAt)) return
  }
}

const isOutbound = ({ direction }: MessageInstance): boolean => direction !== 'inbound'
