/** A window with one chat stays at it: whatever leads elsewhere leads the main window there. */
import type { Summons } from '../../../contract/shapes.ts'
import type { Commands } from '../core/commands.ts'
import type { View, ViewStore } from '../view/view.ts'

/** Where the view leads the agent, if not to that chat. */
function elsewhere({ page, selected, closedChat }: View, taskId: string): Summons | undefined {
  if (closedChat) return { to: 'closed-chat', ...closedChat }
  if (page !== 'chat') return { to: 'page', page }
  return selected === undefined || selected === taskId ? undefined : { to: 'task', taskId: selected }
}

/** Returns the way to stop. */
export function stayAt(taskId: string, { view, act }: { readonly view: ViewStore; readonly act: Commands['act'] }): () => void {
  return view.subscribe((now) => {
    const summons = elsewhere(now, taskId)
    // In a narrow window the list would have the place of the chat.
    if (summons || (now.selected === taskId && now.pane === 'tasks')) view.openTask(taskId)
    if (summons) void act('window.lead', summons)
  })
}
