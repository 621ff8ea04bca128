/** A thread beside the desk's: it folds the write-ahead log into the database, so that no commit waits for that. */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

/** While the desk writes on, the log grows behind each turn; a turn that ends with it lets the log begin anew. */
const mostTurns = 4

const db = new Database(workerData as string, { fileMustExist: true })

parentPort!.on('message', () => {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const [{ log, checkpointed }] = db.pragma('wal_checkpoint(PASSIVE)') as [{ log: number; checkpointed: number }]
    if (log === checkpointed) return
  }
})
