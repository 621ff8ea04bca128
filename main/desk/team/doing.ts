/** What each deed asks of the team, and what it changes here when the team has answered. */
import { done, refuse } from '../../../contract/handlers.ts'
import { claimVoter } from '../../team/claim.ts'
import { completeChat } from '../../team/complete.ts'
import { declineOffer } from '../../team/decline.ts'
import { openChat } from '../../team/open.ts'
import { cancelPromise, promiseReply } from '../../team/promise.ts'
import { shortSid } from '../../team/records.ts'
import { transferChat } from '../../team/transfer.ts'
import type { Context } from '../core/context.ts'
import { completeTask } from '../commands/task.ts'
import { writeCard } from './cards.ts'
import { whenDone, type Doing } from './deeds.ts'
import { loseChat, loseOffer, taken, takeOffer } from './offers.ts'

/** @param bringTexts reads what a voter wrote, into the chat that is here */
export function openDoing(context: Context, bringTexts: (phone: string) => Promise<void>): Doing {
  const { store } = context
  const phoneOf = (taskId: string): string => store.tasks.card(taskId)?.phone ?? ''
  void shortSid

  return {
    async accept({ exchange, me }, { taskId }) {
      const known = store.team.ofTask(taskId)
      if (!known?.reservation) return { outcome: taken }
      const end = await exchange.answer(me.workerId, known.reservation, 'accepted')
      if (end === 'over') return { outcome: taken, write: (stroke) => loseOffer(context, stroke, taskId) }
      return { outcome: done, write: (stroke) => takeOffer(context, stroke, taskId) }
    },
    async decline(world, { sid, reservation, isMiss }) {
      await declineOffer(world, { taskSid: sid, reservationSid: reservation, isMiss })
      return whenDone
    },
    async open(world, { phone, taskId, claim }) {
      const end = await openChat(world, { person: phone, claim })
      if (end.is === 'held') return { outcome: refuse({ kind: 'held', name: end.name }) }
      return { outcome: done, write: () => {
        if (store.tasks.get(taskId)) store.team.link({ taskId, sid: end.taskSid, reservation: null, fromName: null, note: null, kind: 'open' })
      } }
    },
    async promise(world, { phone, to, messageId, untilAt, anyway }) {
      const end = await promiseReply(world, { person: phone, to, message: messageId, untilAt, anyway })
      return end.is === 'held' ? { outcome: refuse({ kind: 'held', name: end.name }) } : whenDone
    },
    async unpromise(world, { phone, messageId }) {
      await cancelPromise(world, { person: phone, message: messageId })
      return whenDone
    },
    async complete(world, { taskId }) {
      const known = store.team.ofTask(taskId)
      const task = store.tasks.get(taskId)
      if (!task || task.state !== 'wrapping') return whenDone
      const finish = { outcome: done, write: (stroke: Parameters<typeof completeTask>[1]) => completeTask(context, stroke, store.tasks.get(taskId)!) }
      if (!known?.sid) return finish
      const { knows, said } = shownIn(context, task.conversationId)
      const end = await completeChat(world, { taskSid: known.sid, person: phoneOf(taskId), knows, said, reason: task.disposition ?? 'completed' })
      if (end.is !== 'late') return finish
      await bringTexts(phoneOf(taskId))
      return { outcome: refuse({ kind: 'late-text' }) }
    },
    async transfer(world, { taskId, to, note, claim }) {
      const known = store.team.ofTask(taskId)
      if (!known?.sid) return { outcome: taken }
      const phone = phoneOf(taskId)
      const { said } = shownIn(context, store.tasks.get(taskId)!.conversationId)
      const end = await transferChat(world, { taskSid: known.sid, person: phone, to, note, claim, said })
      const write = (stroke: Parameters<typeof loseChat>[1]) => loseChat(context, stroke, { taskId, phone })
      return end.is === 'done' ? { outcome: done, write } : { outcome: taken }
    },
    async takeOver(world, { phone, taskId, claim, reason }) {
      void [claimVoter, world, phone, taskId, claim, reason]
      return { outcome: taken }
    },
    async activity({ exchange, me }, { activity }) {
      await exchange.setActivity(me.workerId, activity)
      return whenDone
    },
    async card(world, { phone }) {
      await writeCard(context, world, phone)
      return whenDone
    },
  }
}

/** What this desk shows of a conversation: the voter's texts, and ours that it sent itself. */
function shownIn({ store }: Context, conversationId: string): { readonly knows: readonly string[]; readonly said: readonly string[] } {
  const rows = store.messages.page(conversationId, undefined, 200)
  const sids = (direction: string) => rows.flatMap(({ sid, by, direction: way }) => (sid !== null && way === direction && by === null ? [sid] : []))
  return { knows: sids('inbound'), said: sids('outbound') }
}
