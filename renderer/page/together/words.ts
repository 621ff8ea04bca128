/** What the windows of one desk say to each other. */
import type { Draft } from '../../../contract/model.ts'
import type { WrapUpOutcome } from '../../desk/typed/outcomes.ts'
import type { Situation } from '../seen/situation.ts'

/** Something typed that may not be on the disk yet. */
export type Typed =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'outcome'; readonly taskId: string; readonly outcome: WrapUpOutcome }

export type Word =
  | Typed
  /** What a window shows; `chat` is the one that it is about. */
  | { readonly kind: 'shows'; readonly from: string; readonly chat?: string | undefined; readonly situation: Situation }
  /** A window has opened and knows of no other. */
  | { readonly kind: 'who'; readonly chat?: string | undefined }
  /** The chat is wanted back in the main window. */
  | { readonly kind: 'bring-back'; readonly chat: string }
