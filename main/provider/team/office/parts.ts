/** Makes what a team stands on at the carrier, each part once, however often it is asked for and by however many at a time. */
import { asked, did } from '../answers.ts'
import type { CarrierError } from '../../error.ts'

/** What is used of the SDK's rows. */
export type Part = { readonly sid: string; readonly dateCreated: Date }

/** How parts of one name are listed and made. */
export type Making = { readonly list: () => Promise<readonly Part[]>; readonly make: () => Promise<Part> }

/** The SID of the oldest part by a name; of those of one second it is the first by SID. The carrier keeps names, not their being the only one. */
export function oldest(parts: readonly Part[]): string | undefined {
  return parts.toSorted((a, b) => a.dateCreated.getTime() - b.dateCreated.getTime() || (a.sid < b.sid ? -1 : 1))[0]?.sid
}

/** The SID of a part; it is made when there is none. */
export async function part({ list, make }: Making): Promise<string> {
  const found = oldest(await asked(list))
  if (found !== undefined) return found
  try {
    return (await did(make)).sid
  } catch (error) {
    return madeMeanwhile(list, error as CarrierError)
  }
}

/** Somebody was faster, or the answer was lost: then it is there now. */
async function madeMeanwhile(list: Making['list'], error: CarrierError): Promise<string> {
  const found = error.trouble === 'refused' || error.trouble === 'unclear' ? oldest(await asked(list)) : undefined
  if (found === undefined) throw error
  return found
}
