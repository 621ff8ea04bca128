/** Takes back a text that has not gone out yet: its words come back into the field in which they were written. */
import { contentOf, hasContent } from '../../../common/content.ts'
import type { Change } from '../../../contract/events.ts'
import type { Draft, Message, Route, Task } from '../../../contract/model.ts'
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import type { ThreadStore } from '../../desk/threads/threads.ts'
import type { DraftStore } from '../../desk/typed/drafts.ts'
import type { Clock } from '../core/clock.ts'
import type { Commands } from '../core/commands.ts'
import type { SpeechStore } from '../core/speech.ts'
import { pageWords as words } from '../core/words.ts'
import type { Together } from '../together/together.ts'
import type { ViewStore } from '../view/view.ts'
import type { ComposingStore } from './composing.ts'

type Parts = Pick<Commands, 'act'> & {
  readonly together: Pick<Together, 'tellsOf'>
  readonly clock: Clock
  readonly mirror: MirrorStore
  readonly threads: ThreadStore
  readonly drafts: DraftStore
  readonly composing: ComposingStore
  readonly view: ViewStore
  readonly say: SpeechStore['say']
}

export type Undo = ReturnType<typeof createUndo>

export function createUndo({ act, together, clock, mirror, threads, drafts, composing, view, say }: Parts) {
  /** Of these a screen reader has said that they can be taken back. */
  const told = new Set<string>()
  const isUndoable = ({ undoUntil }: Pick<Message, 'undoUntil'>): boolean => undoUntil !== undefined && undoUntil > clock.now()
  /** Parked texts are the main window's. */
  const routes = (): readonly Route[] => (together.tellsOf(undefined) ? [...mirror.getState().routes.values()].filter(({ message }) => isUndoable(message)).toSorted((a, b) => b.at - a.at) : [])
  const chatOf = (conversationId: string): Task | undefined => [...mirror.getState().tasks.values()].find((each) => each.conversationId === conversationId)
  /** The text taken back goes before what has been written since. */
  const joined = ({ body, pictureUrl }: Pick<Message, 'body' | 'pictureUrl'>, draft: Draft): Draft => ({
    ...draft,
    ...contentOf({ body: [body, draft.body].filter((each) => each.trim() !== '').join('\n'), pictureUrl: pictureUrl ?? draft.pictureUrl }),
  })

  async function intoReply(message: Pick<Message, 'id' | 'conversationId' | 'body' | 'pictureUrl'>): Promise<void> {
    const { id: messageId, conversationId } = message
    const withWords = (): Draft => joined(message, drafts.of(conversationId))
    if (!(await act('message.recall', { messageId, draft: withWords() }))) return
    drafts.keep(withWords())
    const task = chatOf(conversationId)
    if (task) view.openTask(task.id)
  }

  /** Where something else stands in the composer it asks which of the two is meant; on the disk the words are the person's until then. */
  async function intoComposer({ phone, conversationId, message }: Route): Promise<void> {
    const typed = drafts.of('composer')
    const isFree = (typed.to ?? '').trim() === '' && !hasContent(typed)
    const { id: messageId, body, pictureUrl } = message
    const draft = joined(message, isFree ? { ...typed, to: phone } : drafts.of(conversationId))
    if (await act('message.recall', { messageId, draft })) await composing.begin({ to: phone, body, pictureUrl })
  }

  /** What was sent last: in the open chat, or parked. */
  function next(): Promise<void> | undefined {
    const { page, selected, closedChat } = view.getState()
    const task = page === 'chat' && closedChat === undefined && selected !== undefined ? mirror.getState().tasks.get(selected) : undefined
    const message = task && threads.getState().get(task.conversationId)?.messages.findLast(isUndoable)
    const [route] = routes()
    if (message && (!route || message.at >= route.at)) return intoReply(message)
    return route && intoComposer(route)
  }

  return {
    /** Escape. Returns whether there was a text to take back. */
    takeBackNewest: (): boolean => next() !== undefined,
    /** One text, in whatever list it stands. */
    async takeBack(messageId: string): Promise<void> {
      const route = routes().find(({ message }) => message.id === messageId)
      if (route) return intoComposer(route)
      const message = [...threads.getState().values()].flatMap(({ messages }) => messages).find(({ id }) => id === messageId)
      if (message) await intoReply(message)
    },
    /** Hears of a text that can be taken back, and has a screen reader say so once. */
    hear({ kind, row }: Change): void {
      if (kind !== 'message' || !isUndoable(row) || told.has(row.id) || !together.tellsOf(chatOf(row.conversationId)?.id)) return
      told.add(row.id)
      say(words.mayUndo({ seconds: Math.round((row.undoUntil! - clock.now()) / 1_000) }))
    },
  }
}
