/** Makes what a team stands on at the carrier, each part once, however often it is asked for and by however many at a time. */
import { asked, did, orMeaning } from '../answers.ts'
import type { CarrierError } from '../../error.ts'

/** What is used of the SDK's rows. */
export type Part = { readonly sid: string; readonly dateCreated: Date }

/** How parts of one name are listed and made. */
export type Making = { readonly list: () => Promise<readonly Part[]>; readonly make: () => Promise<Part> }

/** What a team stands on, and what can be taken away again. */
export type Ground = Making & { readonly isUsed: (sid: string) => Promise<boolean>; readonly remove: (sid: string) => Promise<boolean> }

/** A part that is there, and whether it was made just now. */
export type Had = { readonly sid: string; readonly isNew: boolean }

/** The SID of the oldest part by a name; of those of one second it is the first by SID. The carrier keeps names, not their being the only one. */
export function oldest(parts: readonly Part[]): string | undefined {
  return parts.toSorted((a, b) => a.dateCreated.getTime() - b.dateCreated.getTime() || (a.sid < b.sid ? -1 : 1))[0]?.sid
}

/** A part; it is made when there is none. */
export async function had({ list, make }: Making): Promise<Had> {
  const found = oldest(await asked(list))
  if (found !== undefined) return { sid: found, isNew: false }
  try {
    return { sid: (await did(make)).sid, isNew: true }
  } catch (error) {
    return { sid: await madeMeanwhile(list, error as CarrierError), isNew: false }
  }
}

/** The SID of a part; it is made when there is none. */
export const part = async (making: Making): Promise<string> => (await had(making)).sid

/**
 * Takes away what was made and is not what the team came to stand on, or it would lie at the carrier for good. Not where somebody uses it:
 * a list that was late may have led them there. What cannot be taken away now harms nobody.
 */
export async function clear({ sid, isNew }: Had, kept: string, { isUsed, remove }: Ground): Promise<void> {
  if (!isNew || sid === kept || (await orMeaning(asked(() => isUsed(sid)), () => true))) return
  await orMeaning(did(() => remove(sid)), () => 'left')
}

/** Somebody was faster, or the answer was lost: then it is there now. */
async function madeMeanwhile(list: Making['list'], error: CarrierError): Promise<string> {
  const found = error.trouble === 'refused' || error.trouble === 'unclear' ? oldest(await asked(list)) : undefined
  if (found === undefined) throw error
  return found
}
