/** Follows what the agent has before their eyes: the window, what lies over it, and which messages the open chat shows. */
import { createStore } from 'zustand/vanilla'
import type { ViewStore } from '../view/view.ts'
import { compact } from '../view/widths.ts'
import { isInView, isSeen, isShown, type Sight, type Situation } from './situation.ts'

type Seen = Omit<Situation, 'view'>

export type SeenStore = ReturnType<typeof createSeen>

/** @param elsewhere what other windows of this desk show: whatever is before the agent's eyes in one of them is */
export function createSeen({ view, elsewhere }: { readonly view: ViewStore; readonly elsewhere: () => readonly Situation[] }) {
  const store = createStore<Seen>(() => ({ isInFront: false, modals: 0, isCompact: false, sight: undefined }))
  const situation = (): Situation => {
    const { page, pane, selected, closedChat } = view.getState()
    return { ...store.getState(), view: { page, pane, ...(selected !== undefined && { selected }), ...(closedChat && { closedChat }) } }
  }

  const everywhere = (): readonly Situation[] => [situation(), ...elsewhere()]

  /** What the open chat shows; nothing is told when that is what it showed before. */
  function look(sight: Sight): void {
    const { sight: before } = store.getState()
    if (before?.taskId !== sight.taskId || before.from !== sight.from || before.to !== sight.to) store.setState({ sight })
  }

  /** A modal layer lies over the window until the returned function is called. */
  function cover(): () => void {
    store.setState(({ modals }) => ({ modals: modals + 1 }))
    return () => store.setState(({ modals }) => ({ modals: modals - 1 }))
  }

  /** Watches the window. Returns the way to stop. */
  function watch(window: Window): () => void {
    const { document } = window
    const small = window.matchMedia(compact)
    const update = () => store.setState({ isInFront: !document.hidden && document.hasFocus(), isCompact: small.matches })
    update()
    const ways = [[window, 'focus'], [window, 'blur'], [document, 'visibilitychange'], [small, 'change']] as const
    for (const [target, name] of ways) target.addEventListener(name, update)
    return () => {
      for (const [target, name] of ways) target.removeEventListener(name, update)
    }
  }

  return Object.assign(store, {
    look,
    /** The chat is drawn no longer. */
    lookAway: (taskId: string) => store.setState(({ sight }) => ({ sight: sight?.taskId === taskId ? undefined : sight })),
    cover,
    watch,
    situation,
    isShown: (taskId: string) => everywhere().some((each) => isShown(each, taskId)),
    isSeen: (taskId: string, seq: number) => everywhere().some((each) => isSeen(each, taskId, seq)),
    isInView: (taskId: string, seq: number) => everywhere().some((each) => isInView(each, taskId, seq)),
    /** Whatever comes in this chat will stand in view. */
    isFollowed: (taskId: string) => everywhere().some((each) => isSeen(each, taskId, Infinity)),
  })
}
