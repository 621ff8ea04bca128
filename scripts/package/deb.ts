/** Makes a Debian package with dpkg-deb. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export type DebRequest = {
  /** What the package says about itself, by the names of Debian's control file; those without a value are left out. */
  readonly fields: Readonly<Record<string, string | undefined>>
  /** The first line is the summary, the rest explains. */
  readonly description: string
  /** Which file or folder goes where. */
  readonly content: readonly { readonly from: string; readonly to: string }[]
  /** Scripts that dpkg runs: `postinst` and the like, by name. */
  readonly scripts: Readonly<Record<string, string | undefined>>
  /** The file to write. */
  readonly target: string
}

/**
 * Writes the package.
 *
 * @throws when dpkg-deb is missing or refuses
 */
export function makeDeb({ fields, description, content, scripts, target }: DebRequest): void {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'textdesk-deb-'))
  try {
    for (const { from, to } of content) {
      mkdirSync(path.dirname(path.join(tree, to)), { recursive: true })
      cpSync(from, path.join(tree, to), { recursive: true, verbatimSymlinks: true })
    }
    const bytes = settleModes(tree)
    const control = path.join(tree, 'DEBIAN')
    mkdirSync(control)
    const size = String(Math.ceil(bytes / 1024))
    writeFileSync(path.join(control, 'control'), controlText({ ...fields, 'Installed-Size': size }, description))
    for (const [name, file] of Object.entries(scripts)) {
      if (!file) continue
      copyFileSync(file, path.join(control, name))
      chmodSync(path.join(control, name), 0o755)
    }
    mkdirSync(path.dirname(target), { recursive: true })
    // zstd: a minute quicker than xz here, and understood by every Debian and Ubuntu that is still cared for.
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zzstd', '--build', tree, target], { stdio: ['ignore', 'ignore', 'inherit'] })
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}

/** The text of Debian's control file: a description's lines are indented, and its empty ones are a dot. */
export function controlText(fields: DebRequest['fields'], description: string): string {
  const [summary, ...more] = description.trim().split('\n').map((line) => line.trim())
  const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`)
  return [...lines, `Description: ${summary}`, ...more.map((line) => ` ${line || '.'}`), ''].join('\n')
}

/** Readable by all and writable by root alone, whatever the umask of the build was. Answers the sum of the sizes. */
function settleModes(file: string): number {
  const about = lstatSync(file)
  if (about.isSymbolicLink()) return 0
  if (about.isDirectory()) {
    chmodSync(file, 0o755)
    return readdirSync(file).reduce((sum, name) => sum + settleModes(path.join(file, name)), 0)
  }
  chmodSync(file, about.mode & 0o100 ? 0o755 : 0o644)
  return about.size
}
