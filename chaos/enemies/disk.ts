/** The disk on which the app keeps everything: a small one, so that it can be filled to the last byte. */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type Disk = {
  /** Whether it is small, which only root can make it, and only on Linux. Otherwise it is never full. */
  readonly isSmall: boolean
  fill(): void
  free(): void
  /** Takes it away, with all that is on it. */
  close(): void
}

const size = '192m'
const chunk = Buffer.alloc(1_000_000)

/** @param folder where it is to be; made here */
export function openDisk(folder: string): Disk {
  mkdirSync(folder)
  const isSmall = process.platform === 'linux' && process.getuid?.() === 0 && isMounted(folder)
  const filler = join(folder, 'filler')
  const free = (): void => rmSync(filler, { force: true })

  return {
    isSmall,
    fill() {
      if (!isSmall) return
      const file = openSync(filler, 'w')
      try {
        while (writeSync(file, chunk) > 0);
      } catch {
        // Not another byte.
      } finally {
        closeSync(file)
      }
    },
    free,
    close() {
      free()
      if (isSmall) execFileSync('umount', ['--lazy', folder])
    },
  }
}

function isMounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
