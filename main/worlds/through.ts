/** Handlers that find the desk when they are called. */
import type { Store } from '../store/store.ts'

/** Handlers by their names, as far as whoever only hands on knows them. */
export type Handlers = Readonly<Record<string, (input: unknown) => unknown>>

/** A handler for each name of `names`. */
export function through(names: object, call: (name: string, input: unknown) => unknown): object {
  return Object.fromEntries(Object.keys(names).map((name) => [name, (input: unknown) => call(name, input)]))
}

/** An answer, once what it says is done outlives a power cut: every yes is on the disk. */
export async function onDiskFirst({ onDisk }: Pick<Store, 'onDisk'>, answer: unknown): Promise<unknown> {
  const outcome = await answer
  await onDisk()
  return outcome
}
