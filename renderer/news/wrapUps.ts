/** Warns before a chat completes by itself: in a toast that gives it more time, or, where the wrap-up is before the agent's eyes, aloud only. */
import { whoIs } from '../../common/person.ts'
import type { Task } from '../../contract/model.ts'
import type { Mirror } from '../desk/mirror/mirror.ts'
import type { Page } from '../page/page.ts'
import { isolated } from '../words/people/isolate.ts'
import { wrapUpWarningMs } from '../wrapup/warning.ts'
import { newsWords as words } from './words.ts'

/** What the toasts on the time of a wrap-up are about. */
export const aboutWrapUp = (taskId: string): string => `wrapUp:${taskId}`

type Parts = Pick<Page, 'mirror' | 'clock' | 'seen' | 'toasts' | 'act' | 'say'>

type Planned = { readonly endsAt: number; readonly timer: ReturnType<typeof setTimeout> }

/** Listens from now on. Returns the way to stop. */
export function warnOfWrapUps({ mirror, clock, seen, toasts, act, say }: Parts): () => void {
  const planned = new Map<string, Planned>()

  function warn({ id, phone }: Task, endsAt: number): void {
    const seconds = Math.max(1, Math.round((endsAt - clock.now()) / 1000))
    const text = words.wrapUpEnds({ name: isolated(whoIs(mirror.getState(), phone)), seconds })
    if (seen.isShown(id)) return say(text, 'assertive')
    toasts.showLasting(text, { label: words.moreTime, act: () => void act('task.extend', { taskId: id, endsAt }) }, aboutWrapUp(id))
  }

  function forget(taskId: string): void {
    clearTimeout(planned.get(taskId)?.timer)
    planned.delete(taskId)
    toasts.withdraw(aboutWrapUp(taskId))
  }

  function plan({ tasks }: Mirror): void {
    for (const [taskId, { endsAt }] of planned) if (tasks.get(taskId)?.completesAt !== endsAt) forget(taskId)
    for (const task of tasks.values()) {
      const { id, completesAt: endsAt, wrappingAt = 0 } = task
      // What a macro has ended completes at once, as the agent wants it.
      if (endsAt === undefined || planned.has(id) || endsAt - wrappingAt <= wrapUpWarningMs) continue
      const timer = setTimeout(() => warn(task, endsAt), Math.max(0, endsAt - wrapUpWarningMs - clock.now()))
      planned.set(id, { endsAt, timer })
    }
  }

  plan(mirror.getState())
  const stop = mirror.subscribe((now, before) => {
    if (now.tasks === before.tasks) return
    for (const taskId of before.tasks.keys()) if (now.tasks.get(taskId)?.state !== 'wrapping') toasts.withdraw(aboutWrapUp(taskId))
    plan(now)
  })
  return () => {
    stop()
    for (const { timer } of planned.values()) clearTimeout(timer)
  }
}
