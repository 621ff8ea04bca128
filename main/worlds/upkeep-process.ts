/** Does the database's slow work in a process of its own, which can be ended at any moment and whose fall takes nothing with it. */
import { utilityProcess } from 'electron'
import type { Done, Told } from '../store/upkeep/jobs.ts'
import type { Keep } from './upkeep.ts'

/** @param program the bundled program; it is handed the job and tells what came of it */
export function keeperStarter(program: string): Keep {
  return (job, signal) => {
    signal.throwIfAborted()
    const child = utilityProcess.fork(program, [JSON.stringify(job)], { serviceName: 'Textdesk database keeper' })
    const end = (): void => void child.kill()
    signal.addEventListener('abort', end)
    return new Promise<Done>((resolve, reject) => {
      child.once('message', (told: Told) => ('done' in told ? resolve(told.done) : reject(Object.assign(new Error(), told.failed))))
      child.once('exit', (code) => reject(new Error(`The database's keeper ended by itself (${code}).`)))
    }).finally(() => {
      signal.removeEventListener('abort', end)
      end()
    })
  }
}
