/** Which handler serves which command. */
import { contactMark, contactRename, contactUnmark, messageNoRefusal } from './contact.ts'
import { done, type DeskHandlers } from './handlers.ts'
import { messageDecide, messageNow, messageRetry, messageWithdraw } from './outbox/again.ts'
import { composeSend, messageSend } from './outbox/sending.ts'
import type { Room } from './parts.ts'
import { routeCancel, routeChange, routeOpen } from './routing/board.ts'
import { activitySet } from './routing/presence.ts'
import { draftSave, taskAccept, taskComplete, taskDecline, taskNote, taskRead, taskReopen, taskSettle, taskShow, taskWrap } from './routing/worker.ts'

export function deskCommands(room: Room, inbox: { readonly bringEarlier: () => void }): DeskHandlers {
  return {
    'activity.set': (input) => activitySet(room, input),
    'compose.send': (input) => composeSend(room, input),
    'message.send': (input) => messageSend(room, input),
    'message.retry': (input) => messageRetry(room, input),
    'message.now': (input) => messageNow(room, input),
    'message.withdraw': (input) => messageWithdraw(room, input),
    'message.decide': (input) => messageDecide(room, input),
    'message.noRefusal': (input) => messageNoRefusal(room, input),
    'task.accept': (input) => taskAccept(room, input),
    'task.decline': (input) => taskDecline(room, input),
    'task.wrap': (input) => taskWrap(room, input),
    'task.note': (input) => taskNote(room, input),
    'task.reopen': (input) => taskReopen(room, input),
    'task.complete': (input) => taskComplete(room, input),
    'task.settle': (input) => taskSettle(room, input),
    'task.show': (input) => taskShow(room, input),
    'task.read': (input) => taskRead(room, input),
    'route.open': (input) => routeOpen(room, input),
    'route.cancel': (input) => routeCancel(room, input),
    'route.change': (input) => routeChange(room, input),
    'contact.rename': (input) => contactRename(room, input),
    'contact.mark': (input) => contactMark(room, input),
    'contact.unmark': (input) => contactUnmark(room, input),
    'inbox.bringEarlier'() {
      inbox.bringEarlier()
      return done
    },
    'draft.save': (input) => draftSave(room, input),
  }
}
