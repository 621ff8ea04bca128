/** How requests of a team end: done, refused for a reason that the caller knows what to do with, or with a `CarrierError`. */
import { CarrierError } from '../error.ts'
import { orTrouble } from '../http/client.ts'

/** Asks something that changes nothing there. An answer that `request` cannot read is a `CarrierError` too. */
export const asked = <T>(request: () => Promise<T>): Promise<T> => orTrouble(begun(request))

/** Does something that changes what is there. */
export const did = <T>(request: () => Promise<T>): Promise<T> => orTrouble(begun(request), { isQuestion: false })

/** The SDK throws at once at what cannot be a path. */
const begun = async <T>(request: () => Promise<T>): Promise<T> => request()

/** The result of `asked` or `did`, or what its refusal means where `means` knows it. */
export async function orMeaning<T, N>(result: Promise<T>, means: (error: CarrierError) => N | undefined): Promise<T | N> {
  try {
    return await result
  } catch (error) {
    const meaning = error instanceof CarrierError ? means(error) : undefined
    if (meaning === undefined) throw error
    return meaning
  }
}

export const orUndefined = async <T>(result: Promise<T>): Promise<T | undefined> => {
  const found = await orMeaning(result, ifGone)
  return found === 'gone' ? undefined : found
}

export const ifGone = ({ isGone }: CarrierError): 'gone' | undefined => (isGone ? 'gone' : undefined)

/** Another has written since the version that the request named. */
export const ifChanged = ({ status }: CarrierError): 'changed' | undefined => (status === 412 ? 'changed' : undefined)

/** What has to be there in an answer that is what was asked for. Throws when it is not. */
export function given(text: unknown): string {
  if (typeof text !== 'string' || text === '') throw new Error('The answer lacks what it was asked for.')
  return text
}
