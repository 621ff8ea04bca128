/** Reads what went to and fro between us and a person, from Twilio's lists of messages. */
import type { MessageInstance, MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Carried } from '../../provider.ts'
import { pagesOf } from './list.ts'
import type { IsOurs } from './sent.ts'
import { carriedFrom } from './translate.ts'

/** A person and all their writings, and our side: one address where a filter can name it. */
export type Pair = { readonly person: string; readonly writings: readonly string[]; readonly ours: string | undefined; readonly isOurs: IsOurs }

/**
 * The newest messages of both directions, newest first; one page is read for each writing and direction. Where no filter can name our side,
 * what others of the account wrote takes its room in these.
 */
export async function readBetween(messages: MessageListInstance, { person, writings, ours, isOurs }: Pair, limit: number): Promise<readonly Carried[]> {
  const directions = writings.flatMap((theirs) => [
    { from: theirs, ...(ours !== undefined && { to: ours }) },
    { to: theirs, ...(ours !== undefined && { from: ours }) },
  ])
  const lists = await Promise.all(directions.map((list) => pagesOf(messages, { ...list, pageSize: limit }).next()))
  const rows = lists.flatMap(({ value }) => (value ?? []) as readonly MessageInstance[]).filter((row) => row.status !== 'receiving' && isOurs(row))
  const readAt = Date.now()
  const bySid = new Map(rows.map((row) => [row.sid, carriedFrom(row, readAt)]))
  return [...bySid.values()].filter((message) => message.person === person).toSorted((a, b) => b.at - a.at).slice(0, limit)
}
