/** What the agent has open in this window: the chosen chat and the layers over it. The desk knows nothing of this. */
import { createStore } from 'zustand/vanilla'
import type { Template } from '../../../contract/answers/templates.ts'
import type { HandedOn } from '../../../contract/team.ts'
import type { WindowShape } from './widths.ts'

/** A conversation that is read and not answered. */
export type ClosedChat = {
  readonly conversationId: string
  readonly phone: string
  /** The chat in it that is read; without one it is a text that was found. */
  readonly taskId?: string
  /** The message where it is opened; without one it is opened at the end of that chat. */
  readonly seq?: number
}

export type View = {
  /** What fills the sheet. */
  readonly page: 'chat' | 'people' | 'stats' | 'evening' | 'team' | 'settings'
  /** The chosen task's id; the task itself may have left since. */
  readonly selected?: string
  /** Stands in the place of the chosen chat while it is read. */
  readonly closedChat?: ClosedChat
  /** Counts the times the agent asked for a chat, so that the Reply box takes the focus each time and at no other. */
  readonly asked: number
  readonly composer: boolean
  readonly search: boolean
  /** What was searched for in this window and led somewhere, the last first. */
  readonly searched: readonly string[]
  /** What is looked for in the settings, as long as they are open. */
  readonly sought: string
  /** A template that was chosen away from the text boxes; the box that the agent writes in takes it as soon as it is drawn. */
  readonly wantedTemplate?: Template | undefined
  /** The picture that is looked at. */
  readonly picture: Shown | undefined
  /** The sheet of shortcuts. */
  readonly shortcuts: boolean
  /** The dialog that ends the shift: it asks, or tells what was handed on. */
  readonly shiftEnd: 'closed' | 'asks' | readonly HandedOn[]
  /** What the agent has decided of the contact card, in that shape of the window; until then, and in another, its width decides. */
  readonly card?: { readonly isOpen: boolean; readonly shape: WindowShape }
  /** The agent has asked for the field of a note, which takes the focus as soon as it is drawn. */
  readonly wantsNote: boolean
  /** The messages whose covered words and files the agent wished to see. */
  readonly uncovered: ReadonlySet<string>
  /** In the compact window one pane is seen at a time. */
  readonly pane: 'tasks' | 'chat'
}

/** A voter's picture, by the file's id and address, among the others of the conversation. */
export type Shown = { readonly conversationId: string; readonly mediaId: string; readonly url: string }

export type ViewStore = ReturnType<typeof createView>

function withoutClosedChat(view: View): View {
  const { closedChat: _, ...rest } = view
  return rest
}

/** More would be a list to be searched itself. */
const mostSearched = 5

export function createView() {
  const store = createStore<View>(() => ({ page: 'chat', asked: 0, composer: false, search: false, searched: [], sought: '', shortcuts: false, shiftEnd: 'closed', picture: undefined, wantsNote: false, uncovered: new Set(), pane: 'tasks' }))
  const change = (part: Partial<View>) => store.setState((view) => ({ ...withoutClosedChat(view), ...part }), true)
  return Object.assign(store, {
    /** Shows a chat because the agent asked for it: by a click, a key, an accepted offer or the first send option. */
    openTask: (taskId: string) => change({ page: 'chat', selected: taskId, pane: 'chat', asked: store.getState().asked + 1 }),
    openClosedChat: (closedChat: ClosedChat) => change({ page: 'chat', pane: 'chat', closedChat }),
    /** Back to the chat in whose place it stood; in the compact window to the list. */
    leaveClosedChat: () => change({ pane: 'tasks', asked: store.getState().asked + 1 }),
    /** The composer gives way: it would lie over the page, and its draft is the desk's. */
    openPage: (page: View['page']) => change({ page, pane: page === 'chat' ? 'tasks' : 'chat', composer: false, sought: '' }),
    /** Back to the list, in the compact window. */
    showTasks: () => change({ page: 'chat', pane: 'tasks' }),
    /** Back from a page to the chat that was open, or to the list. */
    closePage: () => change({ page: 'chat', pane: 'tasks', asked: store.getState().asked + 1 }),
    /** The Reply box of the open chat takes the focus. */
    askForReply: () => store.setState(({ asked }) => ({ asked: asked + 1 })),
    uncover: (messageId: string) => store.setState(({ uncovered }) => ({ uncovered: new Set([...uncovered, messageId]) })),
    cover: (messageId: string) => store.setState(({ uncovered }) => ({ uncovered: new Set([...uncovered].filter((id) => id !== messageId)) })),
    askForNote: () => store.setState({ wantsNote: true }),
    tookNote: () => store.setState({ wantsNote: false }),
    openComposer: () => store.setState({ composer: true }),
    /** Closing keeps the draft: it is the desk's. */
    closeComposer: () => store.setState({ composer: false }),
    openSearch: () => store.setState({ search: true }),
    closeSearch: () => store.setState({ search: false }),
    remember: (typed: string) => store.setState(({ searched }) => ({ searched: [typed.trim(), ...searched.filter((each) => each !== typed.trim())].slice(0, mostSearched) })),
    seek: (sought: string) => store.setState({ sought }),
    wantTemplate: (template: Template | undefined) => store.setState({ wantedTemplate: template }),
    openPicture: (picture: Shown) => store.setState({ picture }),
    closePicture: () => store.setState({ picture: undefined }),
    openShortcuts: () => store.setState({ shortcuts: true }),
    closeShortcuts: () => store.setState({ shortcuts: false }),
    openShiftEnd: () => store.setState({ shiftEnd: 'asks' }),
    showHandedOn: (handed: readonly HandedOn[]) => store.setState({ shiftEnd: handed }),
    closeShiftEnd: () => store.setState({ shiftEnd: 'closed' }),
    showCard: (isOpen: boolean, shape: WindowShape) => store.setState({ card: { isOpen, shape } }),
  })
}
