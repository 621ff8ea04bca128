/** Opens what is not there yet: the composer, chats that nobody has taken, parked sends, and what is over, to be read or begun again. */
import { contentOf, hasContent } from '../../../common/content.ts'
import { newId } from '../../../common/ids.ts'
import type { CommandInput, Refusal } from '../../../contract/commands.ts'
import type { Contacts } from '../../desk/mirror/contacts.ts'
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import { taskWith, voterOf } from '../../desk/mirror/tasks.ts'
import type { ThreadStore } from '../../desk/threads/threads.ts'
import type { DraftStore } from '../../desk/typed/drafts.ts'
import { isolated } from '../../words/people/isolate.ts'
import { refusalIn, type Commands } from '../core/commands.ts'
import type { ToastStore } from '../core/toasts.ts'
import { pageWords } from '../core/words.ts'
import { entranceOf } from '../focus/entrance.ts'
import type { Trail } from '../focus/trail.ts'
import type { Layers } from '../keys/layers.ts'
import type { ClosedChat, ViewStore } from '../view/view.ts'
import type { ComposingStore } from './composing.ts'

type Parts = Commands & {
  readonly mirror: MirrorStore
  readonly view: ViewStore
  readonly contacts: Contacts
  readonly drafts: DraftStore
  readonly composing: ComposingStore
  readonly threads: ThreadStore
  readonly closedThreads: ThreadStore
  readonly toasts: ToastStore
  readonly layers: Layers
  readonly trail: Trail
}

export type Opening = ReturnType<typeof createOpening>

export function createOpening({ mirror, view, command, act, contacts, drafts, composing, threads, closedThreads, toasts, layers, trail }: Parts) {
  /** Shows the chat of a task; a queued or offered one is accepted first. When the desk refuses that, a toast says why and nothing opens: it resolves to whether one did. */
  async function openChat(taskId: string): Promise<boolean> {
    const state = mirror.getState().tasks.get(taskId)?.state
    const isMine = state !== 'pending' && state !== 'reserved'
    const before = standing()
    if (!isMine && !(await act('task.accept', { taskId }))) return false
    const { page, selected } = view.getState()
    // Asked for twice, it has been opened by then.
    if (!isMine && page === 'chat' && selected === taskId) return true
    if (!isMine && hasTurned(before)) return tellTaken(taskId)
    view.openTask(taskId)
    return true
  }

  /** Where the agent is, and what they have written there. */
  function standing() {
    const { asked, page, composer, closedChat, selected = '' } = view.getState()
    const written = (key: string): string => drafts.getState().get(key)?.body ?? ''
    const conversationId = mirror.getState().tasks.get(selected)?.conversationId ?? ''
    return { place: [asked, page, composer, closedChat], reply: written(conversationId), message: written('composer') }
  }

  /** In a team a chat is theirs only after some seconds. Whoever has turned to something else by then goes on there: what they type is not for this voter. */
  function hasTurned(before: ReturnType<typeof standing>): boolean {
    const now = standing()
    const writes = (was: string, is: string): boolean => is !== was && is !== ''
    return now.place.some((part, index) => part !== before.place[index]) || writes(before.reply, now.reply) || writes(before.message, now.message)
  }

  function tellTaken(taskId: string): false {
    toasts.show(pageWords.taken({ name: isolated(voterOf(mirror.getState(), taskId)) }), { label: pageWords.show, act: () => view.openTask(taskId) })
    return false
  }

  /** Takes a colleague's chat, with what is written in the composer. Resolves to why they keep it. */
  async function takeOver(input: CommandInput<'task.takeOver'>): Promise<Refusal | undefined> {
    const refusal = refusalIn(await command('task.takeOver', input))
    if (refusal) return refusal
    const task = taskWith(mirror.getState().tasks, input.phone)
    if (task) drafts.move('composer', task.conversationId)
    view.closeComposer()
    view.openTask(task?.id ?? input.taskId)
    return undefined
  }

  const shown = (isThere: boolean): void => {
    if (!isThere) toasts.show(pageWords.notLoaded)
  }

  return {
    openChat,
    takeOver,
    /** Opens the composer; where it stands open already, goes back to it. */
    newMessage(): void {
      const open = layers.placeOf('composer')
      if (!open) return view.openComposer()
      const enter = () => entranceOf(open, trail)?.focus()
      enter()
      // A dialog that has just been put away holds the focus for a moment.
      if (!open.contains(document.activeElement)) requestAnimationFrame(enter)
    },
    /** Opens the chat of a parked send, with its history, without waiting for the reply. Resolves to whether the desk did it. */
    async openRoute(routeId: string): Promise<boolean> {
      const taskId = newId()
      const isOpen = await act('route.open', { routeId, taskId })
      if (isOpen) view.openTask(taskId)
      return isOpen
    },
    /** Opens the agent's own chat at one of its messages. */
    async openChatAt(taskId: string, conversationId: string, seq: number): Promise<void> {
      view.openTask(taskId)
      shown(await threads.show(conversationId, seq))
    },
    /** Opens a conversation to be read. */
    async openClosedChat(chat: ClosedChat): Promise<void> {
      view.openClosedChat(chat)
      const { conversationId, phone, taskId } = chat
      void contacts.describe(phone)
      const held = closedThreads.getState().get(conversationId)
      if (chat.seq === undefined) await (held?.newer === 'none' ? closedThreads.load(conversationId) : closedThreads.toNewest(conversationId))
      const thread = closedThreads.getState().get(conversationId)
      const seq = chat.seq ?? thread?.past.find(({ id }) => id === taskId)?.toSeq
      // At the end of all that is loaded it stands already.
      if (seq !== undefined && seq !== thread?.messages.at(-1)?.seq) shown(await closedThreads.show(conversationId, seq))
    },
    /** Leads to where a person is texted again, with what was half written to them: their chat, when there is one, or the composer. */
    async textAgain({ conversationId, phone }: ClosedChat): Promise<void> {
      const task = taskWith(mirror.getState().tasks, phone)
      if (task) return void openChat(task.id)
      const kept = drafts.of(conversationId)
      /** The words are in one place only: once the composer has them, the reply has them no longer. */
      const move = () => {
        if (composing.getState().rival) return
        stop()
        const { body, pictureUrl } = drafts.of('composer')
        if (hasContent(kept) && body === kept.body && pictureUrl === kept.pictureUrl) drafts.keep({ ...kept, body: '', pictureUrl: undefined })
      }
      const stop = composing.subscribe(move)
      await composing.begin({ to: phone, ...contentOf(kept) })
      move()
    },
  }
}
