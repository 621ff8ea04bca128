/** How this desk writes numbers and calls people. */
import { useMemo } from 'react'
import { numberText } from '../../common/number/write.ts'
import { nameIn } from '../../common/person.ts'
import { useMirror } from './usePage.ts'

type Named = { readonly name?: string } | undefined

/** Both by the country of the settings; the same object for as long as that is the same. */
export function useNumbers() {
  const country = useMirror((state) => state.settings.country)
  return useMemo(
    () => ({
      numberOf: (phone: string): string => numberText(phone, country),
      nameOf: (contact: Named, phone: string): string => nameIn(country, contact, phone),
    }),
    [country],
  )
}
