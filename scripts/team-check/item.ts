/** One thing that team mode rests on and that no document says for certain. */
import type { Stage } from './stage.ts'

/** `seen`: what was seen instead, or what of it there is to know. */
export type Finding = { readonly end: 'confirmed' | 'different' | 'open'; readonly seen?: string }

export type Item = {
  /** As docs/team.md has it. */
  readonly name: string
  /** Word for word what is assumed. */
  readonly says: string
  /** @param isQuick nothing takes longer than some seconds; what needs more is left open */
  readonly look: (stage: Stage, isQuick: boolean) => Promise<Finding>
}

export const confirmed = (seen?: string): Finding => ({ end: 'confirmed', ...(seen !== undefined && { seen }) })
export const different = (seen: string): Finding => ({ end: 'different', seen })
export const open = (seen: string): Finding => ({ end: 'open', seen })
export const either = (isSo: boolean, seen: string): Finding => (isSo ? confirmed(seen) : different(seen))
