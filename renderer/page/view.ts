/** What the agent has open in this window: the chosen chat and the layers over it. The desk knows nothing of this. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export type View = {
  /** What fills the sheet. */
  readonly page: 'chat' | 'stats' | 'settings'
  /** The chosen task's id; the task itself may have left since. */
  readonly selected?: string
  /** Counts the times the agent asked for a chat, so that the Reply box takes the focus each time and at no other. */
  readonly asked: number
  readonly composer: boolean
  readonly search: boolean
  /** Undefined until the agent has decided; then the window's width decides. */
  readonly card?: boolean
  /** In the compact window one pane is seen at a time. */
  readonly pane: 'tasks' | 'chat'
}

export const view = createStore<View>(() => ({ page: 'chat', asked: 0, composer: false, search: false, pane: 'tasks' }))

export const useView = <T>(select: (state: View) => T): T => useStore(view, select)

/** Shows a chat because the agent asked for it: by a click, a key, an accepted offer or the first send option. */
export function openTask(taskId: string): void {
  view.setState((before) => ({ page: 'chat', selected: taskId, pane: 'chat', asked: before.asked + 1 }))
}

export const openPage = (page: View['page']) => view.setState({ page, pane: page === 'chat' ? 'tasks' : 'chat' })

/** Back to the list, in the compact window. */
export const showTasks = () => view.setState({ page: 'chat', pane: 'tasks' })

export const openComposer = () => view.setState({ composer: true })
/** Closing keeps the draft: it is the desk's. */
export const closeComposer = () => view.setState({ composer: false })

export const openSearch = () => view.setState({ search: true })
export const closeSearch = () => view.setState({ search: false })
