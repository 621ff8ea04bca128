/** The app's helpers, as the system lists them. */
import { readdirSync, readFileSync } from 'node:fs'

/** Kills Chromium's network process, through which all requests of the app go. Only Linux says which one that is; elsewhere nothing happens. */
export function killNetwork(group: number): void {
  if (process.platform !== 'linux') return
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)) {
    try {
      // Field 5 is the process's group; the name in field 2 may hold anything.
      const groupOf = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[2])
      if (groupOf === group && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('network.mojom.NetworkService')) process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended meanwhile.
    }
  }
}
