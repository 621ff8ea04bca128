/** The time of a wrap-up: at its end the chat is completed by itself, as far as the settings let it. Whether one has such a time is a row in `due`. */
import type { Outcome } from '../../../contract/commands.ts'
import type { DeskRules } from '../../../contract/settings.ts'
import type { TaskRow } from '../../store/rows/tasks.ts'
import type { Context } from '../core/context.ts'

/** How long a chat that a macro has ended can be reopened before it is completed. */
export const finishMs = 10_000
/** An extended wrap-up gets that long where the settings name no time. */
const usualMinutes = 2
/** When it is tried again, where the team did not answer. */
const againMs = 30_000

/** How much longer an extended wrap-up has, from the moment on in which it is asked for. */
export const extensionMs = ({ wrapMinutes }: DeskRules): number => (wrapMinutes || usualMinutes) * 60_000

/** Whether the settings keep the task from being completed. */
export const lacksOutcome = ({ settings }: Context, { disposition }: Pick<TaskRow, 'disposition'>): boolean => settings().rules.outcomeRequired && disposition === null

/**
 * Serves the clock: the time is over. Without the outcome that the settings ask for the chat stays in wrap-up and has no time any more. The agent
 * hears of it, unless a macro of theirs has asked for just that.
 *
 * @param complete the command, which in a team asks the carrier
 */
export async function endWrapUp(context: Context, taskId: string, complete: () => Outcome | Promise<Outcome>): Promise<void> {
  const { store, ledger } = context
  const task = store.tasks.card(taskId)
  if (task?.state !== 'wrapping') return void store.dues.clear('wrap', taskId)
  const isCompleted = !lacksOutcome(context, task)
  const isByMacro = (store.dues.get('wrap', taskId)?.at ?? 0) <= (task.wrappingAt ?? 0) + finishMs
  ledger.commit('clock', (stroke) => {
    stroke.record('task.timeOver', taskId, { isCompleted })
    if (isCompleted) store.dues.set('wrap', taskId, stroke.at + againMs)
    else store.dues.clear('wrap', taskId)
    stroke.touch('task', taskId)
  })
  if (isCompleted && (!(await complete()).ok || isByMacro)) return
  const name = store.contacts.get(task.phone)?.name
  ledger.say([{ kind: 'notice', row: { kind: 'wrap-up-over', taskId, phone: task.phone, isCompleted, ...(name && { name }) } }])
}
