/** What each deed asks of the team, and what it changes here when the team has answered. */
import { done, refuse } from '../../../contract/handlers.ts'
import { completeChat } from '../../team/chats/complete.ts'
import { declineOffer, missOffer } from '../../team/chats/decline.ts'
import { openChat } from '../../team/chats/open.ts'
import { changePromise, promiseReply } from '../../team/chats/promise.ts'
import { transferChat } from '../../team/chats/transfer.ts'
import type { HeldElsewhere } from '../../team/chats/claim.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { completeTask } from '../commands/task.ts'
import { writeCardOf } from './cards.ts'
import { whenDone, type DeedEnd, type Doing } from './deeds.ts'
import { bringTask, loseChat, loseOffer, openHere, readComing, taken, takeOffer } from './offers.ts'
import { readThread, type Written } from './threads.ts'

/** @param bringTexts reads what a voter wrote, into the chat that is here */
export function openDoing(context: Context, bringTexts: (phone: string) => Promise<void>): Doing {
  const { store } = context

  /** A chat that the agent opens is here as soon as it is theirs, whatever became of the click: nobody else is told of its voter. */
  const opened = (taskId: string, phone: string, sid: string, texts: readonly Written[]): DeedEnd => ({
    outcome: done,
    write(stroke) {
      store.team.link({ taskId, sid, reservation: null, fromName: null, note: null, kind: 'open' })
      // It may be in the window already, where the team did not answer in time.
      if (!store.tasks.get(taskId)) openHere(context, stroke, taskId, phone, texts)
    },
  })
  const held = ({ by }: HeldElsewhere, taskId: string, phone: string): DeedEnd => ({
    outcome: refuse({ kind: 'held', name: by.name }),
    write: (stroke) => loseChat(context, stroke, { taskId, phone }, { by: by.name }),
  })

  return {
    async accept({ exchange, me }, { taskId }) {
      const known = store.team.ofTask(taskId)
      if (!known?.reservation) return { outcome: taken }
      const end = await exchange.answer(me.workerId, known.reservation, 'accepted')
      // After an answer that was lost it is no longer offered because it is ours.
      const isOurs = end === 'done' || (await exchange.reservations(me.workerId, 'held')).some(({ sid }) => sid === known.reservation)
      if (!isOurs) return { outcome: taken, write: (stroke) => loseOffer(context, stroke, taskId) }
      return { outcome: done, write: (stroke) => takeOffer(context, stroke, taskId) }
    },
    async decline(world, { sid, reservation, isMiss }) {
      await (isMiss ? missOffer : declineOffer)(world, { taskSid: sid, sid: reservation })
      return whenDone
    },
    async open(world, { phone, taskId, claim }) {
      const [end, texts] = await Promise.all([openChat(world, { person: phone, claim }), readThread(context, world, phone)])
      if (end.kind === 'later') return { againMs: end.ms }
      return end.kind === 'held' ? held(end, taskId, phone) : opened(taskId, phone, end.taskSid, texts)
    },
    async takeOver(world, { phone, taskId, claim, reason }) {
      const end = await openChat(world, { person: phone, claim, anyway: true, note: reason })
      if (end.kind === 'later') return { againMs: end.ms }
      if (end.kind === 'held') return held(end, taskId, phone)
      const coming = await readComing(context, world, end.taskSid)
      if (coming) bringTask(context, coming, { isMine: true, taskId })
      return whenDone
    },
    async promise(world, { phone, to, messageId, anyway }) {
      const end = await promiseReply(world, { person: phone, to: to === 'me' ? world.me.workerId : 'any', msg: messageId, anyway })
      return end.kind === 'held' ? { outcome: refuse({ kind: 'held', name: end.by.name }) } : whenDone
    },
    async unpromise(world, { phone, messageId }) {
      await changePromise(world, { person: phone, msg: messageId, to: undefined })
      return whenDone
    },
    async complete(world, { taskId }) {
      const task = store.tasks.card(taskId)
      if (task?.state !== 'wrapping') return whenDone
      const { phone, disposition } = task
      const write = (stroke: Stroke): void => completeTask(context, stroke, store.tasks.get(taskId)!)
      const known = store.team.ofTask(taskId)
      if (!known?.sid) return { outcome: done, write }
      const end = await completeChat(world, { taskSid: known.sid, person: phone, ...shownIn(context, task.conversationId), reason: disposition ?? 'completed' })
      if (end.kind === 'later') return { againMs: end.ms }
      if (end.kind === 'done') return { outcome: done, write }
      await bringTexts(phone)
      return { outcome: refuse({ kind: 'late-text' }) }
    },
    async transfer(world, { taskId, to, note, claim }) {
      const known = store.team.ofTask(taskId)
      const task = store.tasks.card(taskId)
      if (!known?.sid || !task) return { outcome: taken }
      const { texts } = shownIn(context, task.conversationId)
      const end = await transferChat(world, { taskSid: known.sid, person: task.phone, kind: 'transfer', to: to === 'queue' ? 'none' : to, note, claim, texts })
      if (end.kind === 'later') return { againMs: end.ms }
      const write = (stroke: Stroke): void => loseChat(context, stroke, { taskId, phone: task.phone })
      return { outcome: end.kind === 'done' ? done : taken, write }
    },
    async activity({ exchange, me }, { activity }) {
      await exchange.setActivity(me.workerId, activity)
      return whenDone
    },
    async card(world, { phone }, { at }) {
      await writeCardOf(context, world, phone, at)
      return whenDone
    },
  }
}

/** Enough for a chat's last ten minutes, and for whoever reads it later. */
const newest = 100

/** What this desk shows of a conversation: the voter's newest texts, and those that its agent wrote. */
function shownIn({ store, provider, now }: Context, conversationId: string) {
  const aheadMs = now() - (provider()?.now() ?? now())
  const rows = store.messages.page(conversationId, undefined, newest).filter((row) => row.sid !== null)
  return {
    shown: rows.filter(({ direction }) => direction === 'inbound').map(({ sid, at }) => ({ sid: sid!, at: at - aheadMs })),
    texts: rows.filter(({ direction, by }) => direction === 'outbound' && by === null).map(({ sid }) => sid!),
  }
}
