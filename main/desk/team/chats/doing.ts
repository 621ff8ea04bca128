/** What each deed asks of the team, and what it changes here when the team has answered. */
import { isOver } from '../../../../common/task/task.ts'
import { done, refuse } from '../../../../contract/handlers.ts'
import type { HeldElsewhere } from '../../../team/chats/claim.ts'
import { completeChat } from '../../../team/chats/complete.ts'
import { declineOffer, missOffer } from '../../../team/chats/decline.ts'
import { leaveFollowUp } from '../../../team/chats/follow.ts'
import { openChat } from '../../../team/chats/open.ts'
import { changePromise, promiseReply } from '../../../team/chats/promise.ts'
import { transferChat } from '../../../team/chats/transfer.ts'
import { placeReply } from '../../../team/placing/place.ts'
import type { TeamWorld } from '../../../team/world.ts'
import { completeTask } from '../../commands/task.ts'
import { endFollowUp } from '../../commands/follow-up.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { whenDone, type DeedEnd, type Doing, type IsUnderWay } from '../deeds/deeds.ts'
import { writeCardOf } from '../known/cards.ts'
import { officeActivity } from '../known/presence.ts'
import { readThread, type Written } from '../known/threads.ts'
import { bringTask, loseChat, loseOffer, openHere, readComing, taken, takeFollowUp, takeOffer } from './offers.ts'

/** How long who goes to lunch waits for a chat of their own that is just being made. */
const soonMs = 250
/** So long at most: it may be that Sync is down, and nobody is to ring at somebody who has gone. */
const ownChatsMs = 5_000
/** What comes after the making of a chat waits for it so long at a time. */
const makingMs = 1_000

/**
 * @param bringTexts reads what a voter wrote, into the chat that is here
 * @param isUnderWay whether a deed of that kind that fits is not done yet
 */
export function openDoing(context: Context, bringTexts: (phone: string) => Promise<void>, isUnderWay: IsUnderWay): Doing {
  const { store } = context

  /** A chat that the agent opens is here as soon as it is theirs, whatever became of the click: nobody else is told of its voter. */
  const opened = (taskId: string, phone: string, { taskSid, followAt }: { readonly taskSid: string; readonly followAt?: number | undefined }, texts: readonly Written[]): DeedEnd => ({
    outcome: done,
    write(stroke) {
      store.team.link({ taskId, sid: taskSid, reservation: null, fromName: null, note: null, kind: 'open', followAt: followAt === undefined ? null : followAt * 1_000 })
      // It may be in the window already, where the team did not answer in time.
      if (!store.tasks.get(taskId)) openHere(context, stroke, taskId, phone, texts)
      takeFollowUp(context, stroke, taskId)
    },
  })
  const held = ({ by }: HeldElsewhere, taskId: string, phone: string): DeedEnd => ({
    outcome: refuse({ kind: 'held', name: by.name }),
    write: (stroke) => loseChat(context, stroke, { taskId, phone }, { by: by.name }),
  })

  /** The agent has the chat before them already; the team does not know of it yet. */
  const isBeingMade = (id: string): boolean => isUnderWay('open', ({ taskId }) => taskId === id)

  return {
    async accept({ exchange, me }, { taskId }) {
      const known = store.team.ofTask(taskId)
      if (store.tasks.get(taskId)?.state === 'assigned') return whenDone
      if (!known?.reservation || known.sid === null) return { outcome: taken }
      const end = await exchange.answer(me.workerId, known.reservation, 'accepted')
      // It does not stand any more when an earlier answer has been lost.
      const isOurs = end === 'done' || (await exchange.reservationsOf(known.sid)).some(({ sid, state }) => sid === known.reservation && state === 'accepted')
      if (!isOurs) return { outcome: taken, write: (stroke) => loseOffer(context, stroke, taskId) }
      return { outcome: done, write: (stroke) => takeOffer(context, stroke, taskId) }
    },
    async decline(world, { sid, reservation, isMiss }) {
      await (isMiss ? missOffer : declineOffer)(world, { taskSid: sid, sid: reservation })
      return whenDone
    },
    async open(world, { phone, taskId, claim }, { isAgain }) {
      const [end, texts] = await Promise.all([openChat(world, { person: phone, claim, isAgain }), readThread(context, world, phone)])
      if (end.kind === 'later') return { againMs: end.ms }
      if (end.kind === 'held') return held(end, taskId, phone)
      await acceptOwn(world, end.taskSid)
      return opened(taskId, phone, end, texts)
    },
    async takeOver(world, { phone, taskId, claim, reason }, { isAgain }) {
      const end = await openChat(world, { person: phone, claim, isAgain, anyway: true, note: reason })
      if (end.kind === 'later') return { againMs: end.ms }
      if (end.kind === 'held') return held(end, taskId, phone)
      await acceptOwn(world, end.taskSid)
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
      if (isBeingMade(taskId)) return { againMs: makingMs }
      const known = store.team.ofTask(taskId)
      if (!known?.sid) return { outcome: done, write }
      const end = await completeChat(world, { taskSid: known.sid, person: phone, ...shownIn(context, task.conversationId), reason: disposition ?? 'completed' })
      if (end.kind === 'later') return { againMs: end.ms }
      if (end.kind === 'done') return { outcome: done, write }
      if (end.kind === 'taken') return { outcome: taken, write: (stroke) => loseChat(context, stroke, { taskId, phone }) }
      await bringTexts(phone)
      return { outcome: refuse({ kind: 'late-text' }) }
    },
    async transfer(world, { taskId, to, note, claim }, { isAgain }) {
      if (isBeingMade(taskId)) return { againMs: makingMs }
      const known = store.team.ofTask(taskId)
      const task = store.tasks.card(taskId)
      if (!known?.sid || !task) return { outcome: taken }
      const { texts } = shownIn(context, task.conversationId)
      const followUp = store.followUps.openOf(task.conversationId)
      const followAt = followUp && Math.floor(followUp.at / 1_000)
      const end = await transferChat(world, { taskSid: known.sid, person: task.phone, kind: 'transfer', to: to === 'queue' ? 'none' : to, note, followAt, claim, isAgain, texts })
      if (end.kind === 'later') return { againMs: end.ms }
      const write = (stroke: Stroke): void => {
        loseChat(context, stroke, { taskId, phone: task.phone })
        if (followUp && end.kind === 'done') endFollowUp(context, stroke, followUp.id)
      }
      return { outcome: end.kind === 'done' ? done : taken, write }
    },
    async followUp(world, { followUpId, note, claim }, { isAgain }) {
      const row = store.followUps.get(followUpId)
      if (!row || row.doneAt !== null) return whenDone
      const { phone: person } = store.conversations.get(row.conversationId)!
      const end = await leaveFollowUp(world, { person, claim, isAgain, followAt: Math.floor(row.at / 1_000), note })
      if (end.kind === 'later') return { againMs: end.ms }
      return end.kind === 'held' ? { outcome: taken } : { outcome: done, write: (stroke) => endFollowUp(context, stroke, followUpId) }
    },
    async place(world, { phone, texts }) {
      for (const text of texts) {
        const end = await placeReply(world, { ...text, person: phone })
        if (end.kind === 'later') return { againMs: end.ms }
      }
      return whenDone
    },
    async renew(world, { taskId, claim }, { isAgain }) {
      const known = store.team.ofTask(taskId)
      const task = store.tasks.card(taskId)
      if (!known?.sid || !task || isOver(task)) return whenDone
      const end = await transferChat(world, { taskSid: known.sid, person: task.phone, kind: 'renew', to: world.me.workerId, claim, isAgain })
      if (end.kind === 'later') return { againMs: end.ms }
      if (end.kind === 'done') await acceptOwn(world, end.taskSid)
      return end.kind === 'gone' ? whenDone : { outcome: done, write: () => void store.team.link({ ...known, sid: end.taskSid, reservation: null }) }
    },
    async capacity({ exchange, me }, { chats }) {
      await exchange.setCapacity(me.workerId, chats)
      return whenDone
    },
    async activity({ exchange, me, office }, { activity }, { at }) {
      // What rings at whoever takes no work goes back, and what was made for them alone would be canceled by that.
      if (Math.abs(context.now() - at) < ownChatsMs && (['open', 'takeOver', 'renew'] as const).some((kind) => isUnderWay(kind))) return { againMs: soonMs }
      await exchange.setActivity(me.workerId, officeActivity(context, office, activity))
      return whenDone
    },
    async card(world, { phone }, { at }) {
      return { outcome: done, write: await writeCardOf(context, world, phone, at) }
    },
  }
}

/** What was made for this worker is offered to them, and waits for nobody's click. */
async function acceptOwn({ exchange, me }: TeamWorld, taskSid: string): Promise<void> {
  const own = (await exchange.reservationsOf(taskSid)).find(({ workerId, state }) => workerId === me.workerId && state === 'pending')
  if (own) await exchange.answer(me.workerId, own.sid, 'accepted')
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
