/** Which handler serves which command. The first word of a command's name is the file of its handler: `task.wrap` is in task.ts. */
import { done, type DeskHandlers } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'
import { eveningBegin } from '../evening/span.ts'
import type { Parked } from '../scheduled/scheduled.ts'
import { activitySet } from './activity.ts'
import { composeSend } from './compose.ts'
import { contactDescribe, contactMark, contactRename, contactTag, contactUnmark, contactUntag } from './contact.ts'
import { draftSave } from './draft.ts'
import { followUpDone, followUpSet } from './follow-up.ts'
import { messageDecide, messageNoRefusal, messageNow, messageRecall, messageRetry, messageSend, messageWithdraw } from './message.ts'
import { noteAdd, noteChange, noteRemove } from './note.ts'
import { routeCancel, routeChange, routeOpen } from './route.ts'
import { scheduledDiscard, scheduledNow, scheduledPut } from './scheduled.ts'
import { tagAdd, tagChange, tagMerge, tagRemove, tagRestore } from './tag.ts'
import { taskAccept, taskComplete, taskDecline, taskExtend, taskFinish, taskHandOn, taskNote, taskRead, taskReopen, taskSettle, taskShow, taskWrap } from './task.ts'
import { templateImport, templateMove, templateRemove, templateSave, templateUsed } from './template.ts'

export function deskCommands(context: Context, desk: { readonly bringEarlier: () => void; readonly parked: Parked }): DeskHandlers {
  return {
    'activity.set': (input) => activitySet(context, input),
    'compose.send': (input) => composeSend(context, input),
    'message.send': (input) => messageSend(context, input),
    'message.retry': (input) => messageRetry(context, input),
    'message.recall': (input) => messageRecall(context, input),
    'message.now': (input) => messageNow(context, input),
    'message.withdraw': (input) => messageWithdraw(context, input),
    'message.decide': (input) => messageDecide(context, input),
    'message.noRefusal': (input) => messageNoRefusal(context, input),
    'scheduled.put': (input) => scheduledPut(context, input),
    'scheduled.now': (input) => scheduledNow(context, input, desk.parked),
    'scheduled.discard': (input) => scheduledDiscard(context, input),
    'task.accept': (input) => taskAccept(context, input),
    'task.decline': (input) => taskDecline(context, input),
    'task.wrap': (input) => taskWrap(context, input),
    'task.finish': (input) => taskFinish(context, input),
    'task.note': (input) => taskNote(context, input),
    'task.extend': (input) => taskExtend(context, input),
    'task.reopen': (input) => taskReopen(context, input),
    'task.complete': (input) => taskComplete(context, input),
    'task.handOn': (input) => taskHandOn(context, input),
    'task.settle': (input) => taskSettle(context, input),
    'task.show': (input) => taskShow(context, input),
    'task.read': (input) => taskRead(context, input),
    'route.open': (input) => routeOpen(context, input),
    'route.cancel': (input) => routeCancel(context, input),
    'route.change': (input) => routeChange(context, input),
    'contact.rename': (input) => contactRename(context, input),
    'contact.describe': (input) => contactDescribe(context, input),
    'contact.tag': (input) => contactTag(context, input),
    'contact.untag': (input) => contactUntag(context, input),
    'contact.mark': (input) => contactMark(context, input),
    'contact.unmark': (input) => contactUnmark(context, input),
    'tag.add': (input) => tagAdd(context, input),
    'tag.change': (input) => tagChange(context, input),
    'tag.remove': (input) => tagRemove(context, input),
    'tag.merge': (input) => tagMerge(context, input),
    'tag.restore': (input) => tagRestore(context, input),
    'note.add': (input) => noteAdd(context, input),
    'note.change': (input) => noteChange(context, input),
    'note.remove': (input) => noteRemove(context, input),
    'followUp.set': (input) => followUpSet(context, input),
    'followUp.done': (input) => followUpDone(context, input),
    'inbox.bringEarlier'() {
      desk.bringEarlier()
      return done
    },
    'template.save': (input) => templateSave(context, input),
    'template.remove': (input) => templateRemove(context, input),
    'template.move': (input) => templateMove(context, input),
    'template.used': (input) => templateUsed(context, input),
    'template.import': (input) => templateImport(context, input),
    'evening.begin': () => eveningBegin(context),
    'draft.save': (input) => draftSave(context, input),
  }
}
