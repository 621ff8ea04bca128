/** Makes an installable app for this operating system under `dist/`, and tries it. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../children.mjs'
import type { ElectronGround } from '../setup/ground.ts'
import { root } from '../setup/places.mjs'
import { buildWhenStale } from './build.ts'

/** Packages the app; `args` go to electron-builder (`--linux deb`, for one). Then the packed app plays its first chat. */
export async function packageApp(args: readonly string[], ground: ElectronGround): Promise<number> {
  const built = await buildWhenStale(ground)
  if (built !== 0) return built
  rmSync(path.join(root, 'dist'), { recursive: true, force: true })
  const { dist, version } = ground.electron
  const electron = [`--config.electronDist=${dist}`, `--config.electronVersion=${version}`, ...nameOf(ground)]
  const builder = ['node_modules/electron-builder/cli.js', '--publish=never', ...electron, ...args]
  const packed = await runChild(process.execPath, builder, { cwd: root, env: { ...ground.env, ...packerEnv(ground) } })
  const tried = packed === 0 ? await runChild(process.execPath, ['scripts/package/smoke.ts', ...ground.electronFlags], { cwd: root, env: ground.env }) : packed
  if (tried === 0 && ground.electron.isStandIn) console.error(standInBlock(version))
  return tried
}

/** Made with a stand-in, a package says so in its name: it must not be taken for one that agents can be given. */
export function nameOf({ electron }: Pick<ElectronGround, 'electron'>): readonly string[] {
  return electron.isStandIn ? [`--config.artifactName=\${name}-\${version}-electron-${electron.version}-stand-in-\${arch}.\${ext}`] : []
}

/** What nobody should overlook at the end of the command. */
export function standInBlock(version: string): string {
  const lines = [
    'THIS PACKAGE IS FOR TRYING ONLY.',
    '',
    `Electron's own download was refused, so it was made with a stand-in: Electron ${version}.`,
    'Nobody mends the security holes in it any more, and it reads pictures that strangers send.',
    'Its file name says "stand-in", and the app says so to whoever starts it.',
    'For a package that agents can be given, run npm run package where https://github.com can be reached.',
  ]
  const rule = '!'.repeat(Math.max(...lines.map((line) => line.length)) + 8)
  return ['', rule, ...lines.map((line) => `!!! ${line}`.padEnd(rule.length - 3) + '!!!'), rule, ''].join('\n')
}

/** Where Electron's download is refused, so is that of the packer for .deb: both come from GitHub. */
function packerEnv({ electron, env }: ElectronGround): NodeJS.ProcessEnv {
  return electron.isStandIn && !env.CUSTOM_FPM_PATH ? { CUSTOM_FPM_PATH: path.join(root, 'scripts/package/fpm.ts') } : {}
}
