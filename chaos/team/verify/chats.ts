/** What voters wrote against the team's chats: each text in exactly one, shown at its desk, and nothing left that nobody has. */
import { isStop } from '../../agent/people.ts'
import type { CarrierText, Finding } from '../../core/facts.ts'
import { isLive, shortSid, type SeenTask, type TeamWorld } from '../facts.ts'

/** A task that ended because another has its texts is no chat that anybody had to answer. */
const passedOn: readonly (string | null)[] = ['transferred', 'duplicate']
const isChat = ({ status, reason }: SeenTask): boolean => status !== 'canceled' && !passedOn.includes(reason)

export function chatFindings(world: TeamWorld): readonly Finding[] {
  const inbound = world.carrier.filter(({ direction, body }) => direction === 'inbound' && !isStop(body))
  return [...inbound.flatMap((text) => placeOf(world, text)), ...orphans(world)]
}

function placeOf(world: TeamWorld, text: CarrierText): readonly Finding[] {
  const { sid, from, body } = text
  const all = world.tasks.filter(({ conv, sids }) => conv === from && sids.includes(shortSid(sid)))
  const chats = all.filter(isChat)
  const said = `${sid} from ${from} ${JSON.stringify(body)}`
  const named = (tasks: readonly SeenTask[]): string => tasks.map((task) => `${task.sid} (${task.status}, ${task.reason ?? 'no reason'}, ${task.holders.join(' ') || 'nobody'})`).join(' and ')
  if (chats.length === 0) return [{ kind: 'in no chat', text: `${said} is in ${all.length > 0 ? `${named(all)} alone` : 'no task'}` }]
  if (chats.length > 1) return [{ kind: 'in two chats', text: `${said} is in ${named(chats)}` }]
  const [chat] = chats as [SeenTask]
  if (isLive(chat) || world.desks.some((desk) => isShownAt(desk, chat, sid))) return []
  return [{ kind: 'never shown', text: `${said} is in ${named(chats)}, and at no desk in that chat` }]
}

/** Whether the desk had the chat, and the text in it. */
function isShownAt({ rows, team }: TeamWorld['desks'][number], chat: SeenTask, sid: string): boolean {
  const known = team.chats.find((each) => each.sid === chat.sid)
  const task = known && rows.tasks.find(({ id }) => id === known.taskId)
  return task !== undefined && rows.texts.some((row) => row.sid === sid && row.conversationId === task.conversationId && row.seq >= task.fromSeq)
}

/** The agents went on until nothing was left, so whatever is left has nobody. */
function orphans({ tasks, desks }: TeamWorld): readonly Finding[] {
  return [
    ...tasks.filter(isLive).map((task): Finding => ({ kind: 'orphan', text: `${task.sid} of ${task.conv} is ${task.status}, with ${task.holders.join(' and ') || 'nobody'}, though every agent was there` })),
    ...desks.flatMap(({ name, rows }) => rows.tasks
      .filter(({ state }) => state !== 'completed' && state !== 'canceled')
      .map(({ id, phone, state }): Finding => ({ kind: 'orphan', text: `${name}'s task ${id} of ${phone} is ${state}, though they went on to the end` }))),
  ]
}
