/** The system's packages that Electron and the compiler need: installed on Debian as root, named otherwise. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../children.mjs'
import { say } from './say.mjs'

export type SystemNeed = {
  /** The package's names in Debian and Ubuntu, over time. */
  readonly names: readonly [string, ...string[]]
  /** The program it is needed for, which may also have come in another way. */
  readonly program?: string
  /** Installed along with others, but its absence stops nothing. */
  readonly isComfort?: true
}

/** What Electron's window needs; these bring all the other libraries along. */
export const windowNeeds: readonly SystemNeed[] = [
  { names: ['libgtk-3-0', 'libgtk-3-0t64'] },
  { names: ['libnss3'] },
  { names: ['libasound2', 'libasound2t64'] },
  { names: ['libgbm1'] },
  // Without these two there are no notifications, and emoji are empty boxes.
  { names: ['libnotify4'], isComfort: true },
  { names: ['fonts-noto-color-emoji'], isComfort: true },
]

/** The display for machines without one, and what stands in for a desktop in the tests of tray, notifications and presence. */
export const displayNeeds: readonly SystemNeed[] = [
  { names: ['xvfb'], program: 'Xvfb' },
  // Without these two those tests are skipped.
  { names: ['dbus-daemon', 'dbus'], program: 'dbus-daemon', isComfort: true },
  { names: ['xdotool'], program: 'xdotool', isComfort: true },
]

/** What compiling a native module needs. */
export const compilerNeeds: readonly SystemNeed[] = [
  { names: ['g++'], program: 'g++' },
  { names: ['make'], program: 'make' },
  { names: ['python3'], program: 'python3' },
]

/**
 * The packages that are not there and that we may install. None on macOS and Windows, which have all of it.
 *
 * @throws with the command to run, when something is missing that only the machine's owner can install
 */
export function missingLibraries(needs: readonly SystemNeed[]): readonly SystemNeed[] {
  if (process.platform !== 'linux') return []
  const isDebian = existsSync('/usr/bin/dpkg-query')
  const installed = isDebian ? installedOf(needs.flatMap((need) => need.names)) : undefined
  const missing = needs.filter((need) => !isPresent(need, installed))
  if (isDebian && process.getuid?.() === 0) return missing
  const needed = missing.filter((need) => !need.isComfort)
  if (needed.length > 0) throw new Error(requestFor(needed, isDebian))
  return []
}

/** Installs packages that `missingLibraries` has named. */
export async function installLibraries(needs: readonly SystemNeed[]): Promise<void> {
  if (needs.length === 0) return
  say(`Installing system packages (apt-get): ${needs.map((need) => need.names[0]).join(' ')} ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Its failure is not the end: the lists that are there may do.
  await runChild('apt-get', ['update', '-qq'], { env, output: 'on-failure' })
  const names = needs.map(({ names: known }) => known.find(isKnownToApt) ?? known[0])
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names]
  if ((await runChild('apt-get', args, { env, output: 'on-failure' })) !== 0) {
    throw new Error(`The system packages could not be installed; what apt-get said is above. The command was: apt-get ${args.join(' ')}`)
  }
}

/** What to tell somebody whose machine lacks the packages, and whose password we don't ask for. */
export function requestFor(needs: readonly SystemNeed[], isDebian: boolean): string {
  const names = needs.map((need) => need.names[0]).join(' ')
  return isDebian
    ? `Textdesk needs system packages that are missing here. Please run this, and then the command again:\n  sudo apt-get install -y --no-install-recommends ${names}`
    : `Textdesk needs packages that are missing here. Under Debian they are called ${names}: please install them by your system's package manager.`
}

/** @param installed names of Debian packages that are there; undefined on other systems */
function isPresent({ names, program }: SystemNeed, installed: ReadonlySet<string> | undefined): boolean {
  if (program && isOnPath(program)) return true
  // Elsewhere there is no name to ask for; Electron itself says which library it misses.
  return installed ? names.some((name) => installed.has(name)) : !program
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)))
}

function installedOf(names: readonly string[]): ReadonlySet<string> {
  const lines = outputOf('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...names]).split('\n')
  return new Set(lines.flatMap((line) => /^(\S+) installed$/.exec(line)?.[1] ?? []))
}

/** Newer releases have renamed some packages, and know the old name only as one that others provide. */
function isKnownToApt(name: string): boolean {
  return /Candidate: [^(]/.test(outputOf('apt-cache', ['policy', name]))
}

/** What a program prints, even if it then fails: dpkg-query does when one of the names is unknown. */
function outputOf(program: string, args: readonly string[]): string {
  return spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout ?? ''
}
