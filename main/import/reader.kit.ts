/** The reader of lists without a thread, for tests. */
import { openList, type List, type Place } from './list.ts'
import type { ListReader, OpenReader } from './reader.ts'

/** @param placeOf where a number was issued */
export const readerHere = (placeOf: (phone: string) => Place = () => ({})): OpenReader => () => {
  const list = openList(placeOf)
  const ask = (name: keyof List) => async (...input: readonly unknown[]) => (list[name] as (...all: readonly unknown[]) => unknown)(...input)
  return { add: ask('add'), preview: ask('preview'), begin: ask('begin'), portion: ask('portion'), report: ask('report'), close: () => undefined } as ListReader
}
