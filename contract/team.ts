/** The team that a desk may belong to: many desks on one number, as they cross to the page. */

/**
 * `off`: the desk works alone. `foreign`: its number belongs to a team that it is not in, so that it hands out no work. `setting-up`, `joining`
 * and `leaving` take some seconds each, and may be begun again wherever they ended.
 */
export const teamStates = ['off', 'foreign', 'setting-up', 'joining', 'on', 'leaving'] as const
export type TeamState = (typeof teamStates)[number]

/** What this desk is in the team. */
export type Team = {
  readonly state: TeamState
  /** This agent's worker, by its SID, once the desk has joined. */
  readonly workerId?: string
  /** They may set the status of others, and say who gets what waits. */
  readonly isSupervisor: boolean
  /** What stands in the way, for the agent: which permission is missing, that the team cannot be reached. */
  readonly trouble?: string
  /** What the agent did and the team does not know yet. */
  readonly waiting: number
}

/** Somebody of the team. */
export type Colleague = {
  readonly workerId: string
  readonly name: string
  /** The id of their activity; a name for one that this desk's list does not have. */
  readonly activity: string
  readonly available: boolean
  readonly chats: number
  readonly isMe: boolean
}

/** A voter who waits for anybody, or whose chat rings. */
export type WaitingVoter = {
  readonly taskSid: string
  readonly phone: string
  readonly name?: string
  /** Since when they wait, by this machine's clock. */
  readonly since: number
  /** Somebody has put them first. */
  readonly isFirst: boolean
}

/** The team at one moment. */
export type TeamBoard = {
  readonly at: number
  readonly workers: readonly Colleague[]
  /** Longest waiting first. */
  readonly waiting: readonly WaitingVoter[]
}

/** Who else deals with a number. `holder`: they have its chat now. `texted`: they have texted it lately. */
export type Elsewhere = {
  readonly holder?: { readonly name: string; readonly workerId: string }
  readonly texted?: { readonly name: string; readonly at: number }
}

/** A chat, promise or text that ending the shift handed on, or could not. `followUp`: it went with its chat, or as one. `reminder`: a follow-up of a chat that somebody else has, which stays on this computer. */
export type HandedOn = { readonly what: 'chat' | 'promise' | 'scheduled' | 'followUp' | 'reminder'; readonly phone: string; readonly name?: string; readonly isDone: boolean }
