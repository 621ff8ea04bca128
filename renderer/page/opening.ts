/** Opens the chat of a task, taking it first when nobody has it yet. */
import { attempt } from '../desk/attempt.ts'
import { mirror } from '../desk/mirror.ts'
import { openTask } from './view.ts'
import { refusalWords } from '../words/words.ts'
import { toast } from './toasts.ts'

/** A queued or offered task is accepted; when the desk refuses that, a toast says why and nothing opens. */
export async function openChat(taskId: string): Promise<void> {
  const state = mirror.getState().tasks.get(taskId)?.state
  if (state === 'pending' || state === 'reserved') {
    const outcome = await attempt('task.accept', { taskId })
    if (!outcome.ok) return toast(refusalWords(outcome.refusal))
  }
  openTask(taskId)
}
