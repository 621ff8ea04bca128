/** What the desk knows of a number before anything was sent to it. */
import { useEffect, useState } from 'react'
import { newer } from '../../../common/mirror/mirror.ts'
import type { Contact } from '../../../contract/model.ts'
import { useMirror, usePage } from '../../page/usePage.ts'

export type Known = { readonly contact?: Contact; readonly isLoading: boolean }

/** Asks once for each number; what events say of the contact later is taken over. */
export function useContact(phone: string | undefined): Known {
  const { query } = usePage()
  const [answer, setAnswer] = useState<{ readonly phone: string; readonly contact?: Contact }>()
  const mirrored = useMirror((state) => (phone === undefined ? undefined : state.contacts.get(phone)))

  useEffect(() => {
    if (phone === undefined) return
    let wanted = true
    // Without an answer the number is simply one of which nothing is known; the desk checks again before it sends.
    const take = (contact?: Contact) => wanted && setAnswer({ phone, ...(contact && { contact }) })
    query('contact.describe', { phone }).then(take, () => take())
    return () => {
      wanted = false
    }
  }, [query, phone])

  const heard = answer?.phone === phone ? answer : undefined
  const contact = mirrored && heard?.contact ? newer(mirrored, heard.contact) : (mirrored ?? heard?.contact)
  return { ...(contact && { contact }), isLoading: phone !== undefined && !heard && !contact }
}
