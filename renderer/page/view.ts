/** What the agent has open in this window: the chosen chat and the layers over it. The desk knows nothing of this. */
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
  /** The sheet of shortcuts. */
  readonly shortcuts: boolean
  /** Undefined until the agent has decided; then the window's width decides. */
  readonly card?: boolean
  /** In the compact window one pane is seen at a time. */
  readonly pane: 'tasks' | 'chat'
}

export type ViewStore = ReturnType<typeof createView>

export function createView() {
  const store = createStore<View>(() => ({ page: 'chat', asked: 0, composer: false, search: false, shortcuts: false, pane: 'tasks' }))
  return Object.assign(store, {
    /** Shows a chat because the agent asked for it: by a click, a key, an accepted offer or the first send option. */
    openTask: (taskId: string) => store.setState(({ asked }) => ({ page: 'chat', selected: taskId, pane: 'chat', asked: asked + 1 })),
    openPage: (page: View['page']) => store.setState({ page, pane: page === 'chat' ? 'tasks' : 'chat' }),
    /** Back to the list, in the compact window. */
    showTasks: () => store.setState({ page: 'chat', pane: 'tasks' }),
    /** Back from a page to the chat that was open, or to the list. */
    closePage: () => store.setState(({ asked }) => ({ page: 'chat', pane: 'tasks', asked: asked + 1 })),
    openComposer: () => store.setState({ composer: true }),
    /** Closing keeps the draft: it is the desk's. */
    closeComposer: () => store.setState({ composer: false }),
    openSearch: () => store.setState({ search: true }),
    closeSearch: () => store.setState({ search: false }),
    openShortcuts: () => store.setState({ shortcuts: true }),
    closeShortcuts: () => store.setState({ shortcuts: false }),
    showCard: (card: boolean) => store.setState({ card }),
  })
}
