/** Reads the whole of one of the SDK's lists. */
import { pagesFrom, type SdkPage } from '../http/pages.ts'
import { asked } from './answers.ts'

/**
 * Every row, each once, in the carrier's order: a row that comes again because others moved it counts as it came last.
 * @param read makes what the caller wants of a row the moment that its page has come
 */
export async function allRows<T extends { readonly sid: string }, R>(first: Promise<SdkPage<T>>, read: (row: T) => R): Promise<R[]> {
  const rows = new Map<string, R>()
  for await (const page of pagesFrom(first)) {
    await asked(async () => {
      for (const row of page) rows.set(row.sid, read(row))
    })
  }
  return [...rows.values()]
}
