/** Reads a list in a thread of its own beside the desk, which is asked for one portion after another. */
import { Worker } from 'node:worker_threads'
import { locale, type Locale } from '../../common/wording/locale.ts'
import type { List } from './list.ts'

/** The functions of a list, as whoever asks from outside has them. */
export type ListReader = { readonly [K in keyof List]: (...input: Parameters<List[K]>) => Promise<ReturnType<List[K]>> } & {
  /** What was asked and is not answered yet is rejected. */
  readonly close: () => void
}
export type OpenReader = () => ListReader

export type Call = { readonly name: keyof List; readonly input: readonly unknown[] }
export type Answer = { readonly answer: unknown } | { readonly error: string }
/** What the thread is begun with. */
export type ReaderData = { readonly locale: Locale }

/** @param program the thread's bundled program */
export const readerThread = (program: string): OpenReader => () => {
  const worker = new Worker(program, { workerData: { locale: locale() } satisfies ReaderData })
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] = []
  let isClosed = false
  const fail = (error: Error): void => {
    isClosed = true
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (told: Answer) => {
    const asked = waiting.shift()
    if ('error' in told) asked?.reject(new Error(told.error))
    else asked?.resolve(told.answer)
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('The reader of the list has ended.')))

  /** Answers come in the order of the questions. */
  const ask = (name: keyof List) => (...input: readonly unknown[]): Promise<never> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(new Error('The reader of the list has ended.'))
      waiting.push({ resolve: resolve as (answer: unknown) => void, reject })
      worker.postMessage({ name, input } satisfies Call)
    })
  return { add: ask('add'), preview: ask('preview'), begin: ask('begin'), portion: ask('portion'), report: ask('report'), close: () => void worker.terminate() }
}
