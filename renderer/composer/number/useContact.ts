/** What the desk knows of a number before anything was sent to it. */
import { newer } from '../../../common/mirror/mirror.ts'
import type { Contact } from '../../../contract/model.ts'
import { useAnswer } from '../../page/useAnswer.ts'
import { useMirror } from '../../page/usePage.ts'

export type Known = { readonly contact?: Contact; readonly isLoading: boolean }

/** Asks once for each number; what events say of the contact later is taken over. */
export function useContact(phone: string | undefined): Known {
  // Without an answer the number is simply one of which nothing is known; the desk checks again before it sends.
  const { state, answer } = useAnswer('contact.describe', phone === undefined ? undefined : { phone })
  const mirrored = useMirror(({ contacts }) => (phone === undefined ? undefined : contacts.get(phone)))
  const contact = mirrored && answer ? newer(mirrored, answer) : (mirrored ?? answer)
  return { ...(contact && { contact }), isLoading: phone !== undefined && state === 'asking' && !contact }
}
