/** Opens what is not there yet: the composer, and chats that are not the agent's, be they taken by nobody or parked sends. */
import { newId } from '../../common/ids.ts'
import type { MirrorStore } from '../desk/mirror.ts'
import type { Commands } from './commands.ts'
import { entranceOf } from './focus/entrance.ts'
import type { Trail } from './focus/trail.ts'
import type { Layers } from './keys/layers.ts'
import type { ViewStore } from './view.ts'

type Parts = { readonly mirror: MirrorStore; readonly view: ViewStore; readonly act: Commands['act']; readonly layers: Layers; readonly trail: Trail }

export type Opening = ReturnType<typeof createOpening>

export function createOpening({ mirror, view, act, layers, trail }: Parts) {
  return {
    /** Opens the composer; where it stands open already, goes back to it. */
    newMessage(): void {
      const open = layers.placeOf('composer')
      if (!open) return view.openComposer()
      const enter = () => entranceOf(open, trail)?.focus()
      enter()
      // A dialog that has just been put away holds the focus for a moment.
      if (!open.contains(document.activeElement)) requestAnimationFrame(enter)
    },
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
