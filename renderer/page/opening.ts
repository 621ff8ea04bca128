/** Opens chats that are not the agent's yet: what nobody has taken, and parked sends. */
import { newId } from '../../common/ids.ts'
import type { MirrorStore } from '../desk/mirror.ts'
import type { Commands } from './commands.ts'
import type { ViewStore } from './view.ts'

type Parts = { readonly mirror: MirrorStore; readonly view: ViewStore; readonly act: Commands['act'] }

export type Opening = ReturnType<typeof createOpening>

export function createOpening({ mirror, view, act }: Parts) {
  return {
    /** Shows the chat of a task; a queued or offered one is accepted first. When the desk refuses that, a toast says why and nothing opens. */
    async openChat(taskId: string): Promise<void> {
      const state = mirror.getState().tasks.get(taskId)?.state
      const isMine = state !== 'pending' && state !== 'reserved'
      if (isMine || (await act('task.accept', { taskId }))) view.openTask(taskId)
    },
    /** Opens the chat of a parked send, with its history, without waiting for the reply. Resolves to whether the desk did it. */
    async openRoute(routeId: string): Promise<boolean> {
      const taskId = newId()
      const isOpen = await act('route.open', { routeId, taskId })
      if (isOpen) view.openTask(taskId)
      return isOpen
    },
  }
}
