/** What the agent said of texts that asked them, by the text. */
import type { Deed, DeskText, World } from '../core/facts.ts'
import { grouped } from './groups.ts'

type Written = Pick<DeskText, 'id' | 'phone' | 'body'>
type Said = Extract<Deed, { readonly kind: 'decide' | 'now' | 'withdraw' }>

/** An answer that never came may have been heard all the same. */
const mayCount = ({ answer }: Deed): boolean => answer === 'ok' || answer === 'none'

export type Words = ReturnType<typeof wordsIn>

export function wordsIn({ deeds }: Pick<World, 'deeds'>) {
  const isSaid = (deed: Deed): deed is Said => deed.kind === 'decide' || deed.kind === 'now' || deed.kind === 'withdraw'
  const said = grouped(deeds.filter(isSaid).filter(mayCount), ({ messageId }) => messageId)
  const putOff = new Set(deeds.flatMap((deed) => (deed.kind === 'retry' && deed.later ? [deed.newId] : [])))
  const of = ({ id }: Pick<DeskText, 'id'>): readonly Said[] => said.get(id) ?? []
  const decisions = (text: Pick<DeskText, 'id'>) => of(text).filter((deed) => deed.kind === 'decide')
  const escapes = deeds.filter(({ kind }) => kind === 'escape')
  const isTakenBack = ({ phone, body }: Written): boolean =>
    deeds.some((deed) => deed.kind === 'typed' && deed.phone === phone && deed.body === body && escapes.some(({ round, at }) => round === deed.round && at >= deed.at))
  return {
    decisions,
    /** When they wanted it sent again though it may have been sent, by the carrier's clock. */
    agains: (text: Pick<DeskText, 'id'>): readonly number[] => decisions(text).filter(({ wasSent }) => !wasSent).map(({ at }) => at),
    isWithdrawn: (text: Written): boolean => of(text).some(({ kind }) => kind === 'withdraw') || isTakenBack(text),
    /** It may have lost its place in the conversation by the agent's own word. */
    isMoved: (text: Pick<DeskText, 'id'>): boolean => putOff.has(text.id) || of(text).length > 0,
  }
}
