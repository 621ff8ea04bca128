/** A process beside the desk's: it does one job with the database's files, tells what came of it, and is ended by whoever started it. */
import { setPriority } from 'node:os'
import { doJob, type Job, type Told } from './jobs.ts'

const { parentPort } = process as unknown as { readonly parentPort: { postMessage(message: Told): void } }
const job = JSON.parse(process.argv.at(-1)!) as Job

// What it writes is for this user alone, whatever was the custom when the process was prepared.
process.umask(0o077)
// Nobody waits for a look, and a journal is saved beside the desk's work; the agent waits for a repair.
if (job.kind !== 'ready') setPriority(10)
try {
  parentPort.postMessage({ done: await doJob(job) })
} catch (error) {
  const { code, message, stack } = error as NodeJS.ErrnoException
  parentPort.postMessage({ failed: { message, code, stack } })
}
