/** What a command ends with: done, or why not. */

/**
 * Why a text may be about to go to the wrong person (common/guard). `greets`: it calls somebody by a name that is not theirs; `meant`: whose it may be.
 * `elsewhere`: its words were begun for another number. `idle`: nobody has written in the chat for days.
 */
export type Slip =
  | { readonly kind: 'greets'; readonly said: string; readonly meant?: { readonly phone: string; readonly name?: string } }
  | { readonly kind: 'elsewhere'; readonly begunFor: string }
  | { readonly kind: 'idle'; readonly days: number }

/** What the agent was asked about, and means all the same. */
export const slipKinds = ['greets', 'elsewhere', 'idle'] as const satisfies readonly Slip['kind'][]

/**
 * Why the desk did not do it. The page has words for each; nothing the agent typed is lost by one.
 * `active-task`: the number has a task already, which the page opens instead.
 */
export type Refusal =
  | { readonly kind: 'not-available' }
  | { readonly kind: 'active-task'; readonly taskId: string }
  /** A colleague has the chat with that number. */
  | { readonly kind: 'held'; readonly name: string }
  /** Somebody else has the chat by now, or nobody any more. */
  | { readonly kind: 'taken' }
  /** The voter wrote in the last moment, so the chat goes on. */
  | { readonly kind: 'late-text' }
  | { readonly kind: 'bad-number' }
  | { readonly kind: 'opted-out' }
  | { readonly kind: 'landline' }
  | { readonly kind: 'wrong-number' }
  /** It is night where the person may be, in `zone` for one; `until`: when it is day there, if ever at once in all places. */
  | { readonly kind: 'quiet-hours'; readonly zone?: string; readonly until?: number }
  /** A short code, a name, or a text that names nobody: there is nowhere to send to. */
  | { readonly kind: 'no-number' }
  /** The settings ask for how the chat ended, and nobody has said it. */
  | { readonly kind: 'no-outcome' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly limit: number }
  /** The link of its picture is none that the carrier could fetch it from. */
  | { readonly kind: 'bad-picture' }
  /** Something in the text still has to be filled in; `blank` is what, where that is written. */
  | { readonly kind: 'unfilled'; readonly blank: string }
  /** There are as many as can be kept. */
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'illegal-move' }
  | { readonly kind: 'gone' }
  /** Another list is being brought in, or taken back. */
  | { readonly kind: 'importing' }
  /** The text has begun to go out. */
  | { readonly kind: 'under-way' }
  /** Nobody knows this time zone. */
  | { readonly kind: 'no-zone' }
  /** There is a tag of that name. */
  | { readonly kind: 'known-tag' }
  | { readonly kind: 'many-tags'; readonly limit: number }
  /** The agent thought better of it, in a dialog of the system: nothing is said. */
  | { readonly kind: 'canceled' }
  /** It may be about to go to the wrong person: the agent is asked, and may send it all the same (`sure`). */
  | { readonly kind: 'slip'; readonly slip: Slip }
  | { readonly kind: 'account'; readonly fault: AccountFault }
  | { readonly kind: 'trouble'; readonly text: string }

/** What the live check of an account found. `no-reading`: the keys are right and may not read messages, so that no reply would be seen; `blocked`: a proxy or filter is in the way. */
export type AccountFault = 'wrong-key' | 'no-reading' | 'no-such-number' | 'no-sms' | 'suspended' | 'unreachable' | 'blocked' | 'bad-shape' | 'no-keychain'

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }
