/** What a window holds, as its components use it. It is made by `createPage`, and given to them by one context. */
import type { StoreApi } from 'zustand/vanilla'
import type { Desk } from '../../contract/events.ts'
import type { ClosedStore } from '../desk/mirror/closed.ts'
import type { FileStore } from '../desk/mirror/files.ts'
import type { MirrorStore } from '../desk/mirror/mirror.ts'
import type { NoteStore } from '../desk/mirror/notes.ts'
import type { ParkedStore } from '../desk/mirror/parked.ts'
import type { TemplatesStore } from '../desk/mirror/templates.ts'
import type { ThreadStore } from '../desk/threads/threads.ts'
import type { DraftStore } from '../desk/typed/drafts.ts'
import type { OutcomeStore } from '../desk/typed/outcomes.ts'
import type { Sending } from '../desk/typed/sending.ts'
import type { GuideStore } from './guiding/guide.ts'
import type { ComposingStore } from './actions/composing.ts'
import type { Ending } from './actions/ending.ts'
import type { Opening } from './actions/opening.ts'
import type { Undo } from './actions/undo.ts'
import type { Player } from './core/chime.ts'
import type { Clock } from './core/clock.ts'
import type { Commands } from './core/commands.ts'
import type { Report } from './core/faults.ts'
import type { LanguageStore } from './core/language.ts'
import type { SpeechStore } from './core/speech.ts'
import type { ToastStore } from './core/toasts.ts'
import type { Underway } from './core/underway.ts'
import type { Trail } from './focus/trail.ts'
import type { Layers } from './keys/layers.ts'
import type { SeenStore } from './seen/seen.ts'
import type { Together } from './together/together.ts'
import type { Places } from './view/places.ts'
import type { ViewStore } from './view/view.ts'

export type Page = Commands &
  Opening &
  Ending & {
    readonly query: Desk['query']
    /** What the desk is still at. */
    readonly underway: Underway
    readonly clock: Clock
    /** What the desk has told. */
    readonly mirror: MirrorStore
    /** The same, as what is drawn hears of it. */
    readonly drawn: MirrorStore
    readonly threads: ThreadStore
    readonly files: FileStore
    /** The conversations that are read and not answered. */
    readonly closedThreads: ThreadStore
    /** What agents wrote down of people. */
    readonly notes: NoteStore
    /** The chats completed today. */
    readonly closed: ClosedStore
    readonly parked: ParkedStore
    readonly templates: TemplatesStore
    /** What the agent writes and sends. */
    readonly drafts: DraftStore
    readonly outcomes: OutcomeStore
    readonly sending: Sending
    readonly composing: ComposingStore
    readonly undo: Undo
    /** The guide through a first chat, in practice mode. */
    readonly guide: GuideStore
    /** The one chat that the window is about; undefined in the main window. */
    readonly chat: string | undefined
    /** Closes the window, which only one with one chat does by itself. */
    readonly close: () => void
    /** The other windows of this desk. */
    readonly together: Together
    /** What the agent has open. */
    readonly view: ViewStore
    readonly seen: SeenStore
    readonly places: Places
    readonly toasts: ToastStore
    /** Which layer of the window hears a key. */
    readonly layers: Layers
    /** Where the focus has been. */
    readonly trail: Trail
    readonly speech: SpeechStore
    /** Counts how often all of the window had to be drawn anew. */
    readonly drawing: StoreApi<number>
    /** How the window speaks. */
    readonly language: LanguageStore
    /** Has a screen reader say what it would not come upon. */
    readonly say: SpeechStore['say']
    readonly copy: (text: string, done: string) => void
    readonly play: Player
    /** Asks the desk for everything anew. */
    readonly reload: () => void
    /** Loads the page itself anew. */
    readonly restart: () => void
    readonly report: Report
  }
