/** A thread beside the desk's: it reads one list, and looks up where its numbers were issued. */
import { parentPort, workerData } from 'node:worker_threads'
import { speak } from '../../common/wording/locale.ts'
import { openTables } from '../places/tables.ts'
import { openList } from './list.ts'
import type { Answer, Call, ReaderData } from './reader.ts'

speak((workerData as ReaderData).locale)
const list = openList(openTables())

parentPort!.on('message', ({ name, input }: Call) => parentPort!.postMessage(answerTo(name, input)))

function answerTo(name: Call['name'], input: readonly unknown[]): Answer {
  try {
    return { answer: (list[name] as (...all: readonly unknown[]) => unknown)(...input) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
