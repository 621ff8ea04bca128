/** Starts the practice carrier as a program: from a shell, or as a utility process of the app. */
import { readOptions, type Options } from './options.ts'
import { startServer, type Running } from './server.ts'
import { loadVoters } from './voters/voters.ts'

/** Present when Electron's utilityProcess runs this program. */
const parentPort = (process as { parentPort?: { postMessage(message: unknown): void } }).parentPort

/** How often an orphan looks whether its parent is still there. */
const parentCheckMs = 500

function endWith(running: Running) {
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    running.close().then(() => process.exit(0), fail)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  return end
}

/** Unix gives an orphan another parent; Windows keeps the number of the dead one. */
function isOrphanOf(parent: number): boolean {
  try {
    return process.ppid !== parent || !process.kill(parent, 0)
  } catch {
    return true
  }
}

function watchParent(end: () => void) {
  const parent = process.ppid
  setInterval(() => isOrphanOf(parent) && end(), parentCheckMs).unref()
}

/**
 * Ends with last words. They are written before it ends: where pipes are written behind a program's back, as on Windows, they would be lost else.
 * Whatever nobody has caught ends it as well, so that whoever keeps it running starts another one.
 */
function fail(error: unknown) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () => process.exit(1))
}

async function run({ settings, port, seed, stateFile, faults, withParent }: Options) {
  const voters = loadVoters(new URL('./voters/', import.meta.url))
  const running = await startServer({ settings, voters, seed, stateFile, faults, port })
  const end = endWith(running)
  if (withParent) watchParent(end)
  console.log(`Practice carrier on ${running.url}`)
  parentPort?.postMessage({ port: running.port, ...(running.aside === undefined ? {} : { aside: running.aside }) })
}

process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
try {
  await run(readOptions(process.argv.slice(2)))
} catch (error) {
  fail(error)
}
