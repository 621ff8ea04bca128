/** What the desk wants the agent to hear once, as toasts. */
import { activityName } from '../../common/activity.ts'
import { contentOf } from '../../common/content.ts'
import type { Notice } from '../../contract/model.ts'
import type { Mirror } from '../desk/mirror/mirror.ts'
import { taskWith } from '../desk/mirror/tasks.ts'
import type { ToastAction } from '../page/core/toasts.ts'
import type { Page } from '../page/page.ts'
import { pauseIn, workActivity } from '../words/presence.ts'
import { noticeWords } from './said.ts'
import { newsWords as words } from './words.ts'
import { aboutWrapUp } from './wrapUps.ts'

type AskingMessage = Extract<Notice, { kind: 'message-asks' }>
type UnclearMessage = Extract<Notice, { kind: 'message-unclear' }>
type MissedOffer = Extract<Notice, { kind: 'offer-missed' }>
type TakenChat = Extract<Notice, { kind: 'chat-taken' }>
type EndedShift = Extract<Notice, { kind: 'shift-ended' }>
type FollowUpNotice = Extract<Notice, { kind: 'follow-up' }>
type FailedMessage = Extract<Notice, { kind: 'message-failed' }>

/** What the toast on a missed offer is about that set the worker Offline. */
export const wentOffline = 'went-offline'
/** What the toast is about that offers a break. */
export const hostileRun = 'hostile-run'
/** What the toast on a status is about that the team has set. */
const activitySet = 'activity-set'

const ofTexts: ReadonlySet<Notice['kind']> = new Set(['message-failed', 'message-asks', 'message-unclear'])

/** The chat that goes on and has the text that a notice is about. */
export function chatOf(notice: Notice, tasks: Mirror['tasks']): string | undefined {
  const taskId = ofTexts.has(notice.kind) && 'taskId' in notice ? notice.taskId : undefined
  return taskId !== undefined && tasks.get(taskId)?.state === 'assigned' ? taskId : undefined
}

type Parts = Pick<Page, 'mirror' | 'view' | 'seen' | 'threads' | 'toasts' | 'act' | 'composing' | 'say' | 'openChat' | 'openClosedChat'>

export function createNotices({ mirror, view, seen, threads, toasts, act, composing, say, openChat, openClosedChat }: Parts) {
  const said = (notice: Notice): string => noticeWords(notice, mirror.getState().settings)

  /** Shows what has just happened. */
  function show(notice: Notice): void {
    switch (notice.kind) {
      case 'offer-missed':
        return showMissed(notice)
      case 'message-failed':
        return showFailed(notice)
      case 'message-unclear':
        return toasts.showLasting(said(notice), decisionOn(notice))
      case 'message-asks':
        return toasts.showLasting(said(notice), answerTo(notice))
      case 'earlier-texts':
        return toasts.showLasting(said(notice), { label: words.bringIn, act: () => void act('inbox.bringEarlier', {}) })
      case 'activity-set':
        return toasts.showLasting(said(notice), undefined, activitySet)
      case 'chat-taken':
        return showTaken(notice)
      case 'scheduled-stopped':
        return toasts.showLasting(said(notice))
      case 'wrap-up-over':
        return notice.isCompleted ? toasts.show(said(notice)) : toasts.showLasting(said(notice), showing(notice.taskId), aboutWrapUp(notice.taskId))
      case 'shift-ended':
        return showHandedOn(notice)
      case 'import-ended':
        // On the page of contacts the list itself says so.
        return view.getState().page === 'people' ? undefined : toasts.show(said(notice), { label: words.show, act: () => view.openPage('people') })
      case 'follow-up':
        return toasts.showLasting(said(notice), { label: words.show, act: () => comeBack(notice) })
      case 'hostile-run':
        return showRun(notice)
      case 'trouble':
        return toasts.showLasting(said(notice))
    }
  }

  /** A status that changed by itself has to be read, and it can be taken back. It is no news any more once work is taken again (`back.ts`). */
  function showMissed(notice: MissedOffer): void {
    if (!notice.wentOffline) return toasts.show(said(notice))
    const work = workActivity(mirror.getState().settings.activities)
    toasts.showLasting(said(notice), { label: words.setTo({ work: activityName(work) }), act: () => void act('activity.set', { activity: work.id }) }, wentOffline)
  }

  /** What rang and rings elsewhere is told in passing; that a chat was taken out of their hands they have to read. */
  function showTaken(notice: TakenChat): void {
    if (notice.why === undefined) toasts.show(said(notice))
    else toasts.showLasting(said(notice))
  }

  /** To the chat that there is, else to what was written. */
  function comeBack({ conversationId, phone }: FollowUpNotice): void {
    const task = taskWith(mirror.getState().tasks, phone)
    if (task) void openChat(task.id)
    else void openClosedChat({ conversationId, phone })
  }

  /** Nobody is sent away: it is an offer, and it goes once they take no more work (`back.ts`). */
  function showRun(notice: Notice): void {
    const pause = pauseIn(mirror.getState().settings.activities)
    if (pause) toasts.showLasting(said(notice), { label: words.pause, act: () => void act('activity.set', { activity: pause.id }) }, hostileRun)
  }

  /** In the dialog that asked for it; nothing else says what could not be handed on, so for that it opens again. */
  function showHandedOn(notice: EndedShift): void {
    const isAsked = view.getState().shiftEnd !== 'closed'
    if (isAsked || notice.handed.some(({ isDone }) => !isDone)) view.showHandedOn(notice.handed)
    else toasts.show(said(notice))
  }

  /** Shows what happened before the page could listen: it stands until the agent has read it. */
  function showEarlier(notice: Notice): void {
    if (notice.kind === 'message-failed') return toasts.showLastingFailure(said(notice), stepAfter(notice))
    toasts.showLasting(said(notice))
  }

  /** Before the agent's eyes and under Waiting for reply the text itself says so to whoever sees it; elsewhere nothing but the toast does, so it stays. */
  function showFailed(notice: FailedMessage): void {
    const { taskId, phone } = notice
    const { tasks, routes } = mirror.getState()
    const isOpen = taskId !== undefined && tasks.get(taskId)?.state === 'assigned'
    const isParked = [...routes.values()].some((route) => route.phone === phone)
    if (!isOpen && isParked) return toasts.show(said(notice))
    if (!isOpen) return toasts.showLastingFailure(said(notice), stepAfter(notice))
    if (isInView(taskId, notice.body)) say(said(notice), 'assertive')
    else toasts.showFailure(said(notice), showing(taskId))
  }

  /** Whether the agent sees the text that failed; there the thread itself says so. */
  function isInView(taskId: string, body: string): boolean {
    const messages = threads.getState().get(mirror.getState().tasks.get(taskId)?.conversationId ?? '')?.messages
    const failed = messages?.findLast((message) => message.direction === 'outbound' && message.body === body)
    return failed !== undefined && seen.isInView(taskId, failed.seq)
  }

  const showing = (taskId: string): ToastAction => ({ label: words.show, act: () => view.openTask(taskId) })

  /** The chat shows both ways out; without one the text can at least go out again, and dismissing the toast leaves it. */
  function decisionOn({ messageId, taskId }: UnclearMessage): ToastAction {
    if (taskId !== undefined) return showing(taskId)
    return { label: words.sendAgain, act: () => void act('message.decide', { messageId, wasSent: false }) }
  }

  /** As above: the chat has both answers. */
  function answerTo({ messageId, taskId }: AskingMessage): ToastAction {
    if (taskId !== undefined) return showing(taskId)
    return { label: words.sendIt, act: () => void act('message.now', { messageId }) }
  }

  /** What can be done about a failed text without its chat; nothing where the person must not be texted. */
  function stepAfter({ phone, failure, ...notice }: FailedMessage): ToastAction | undefined {
    const text = contentOf(notice)
    switch (failure.next) {
      case 'retry':
      case 'wait':
      case 'none':
        return { label: words.textAgain, act: () => void composing.begin({ to: phone, ...text }) }
      case 'edit-number':
        return { label: words.editNumber, act: () => void composing.begin({ to: phone, ...text }, phone) }
      case 'landline':
        return { label: words.markLandline, act: () => void act('contact.mark', { phone, kind: 'landline' }) }
      case 'stop':
        return undefined
    }
  }

  return { show, showEarlier }
}
