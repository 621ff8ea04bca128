/** A thread beside the desk's: it folds the write-ahead log into the database, so that no commit waits for that. */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { foldIn } from './fold.ts'

const db = new Database(workerData as string, { fileMustExist: true })

parentPort!.on('message', () => foldIn(db))
