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
  const electron = [`--config.electronDist=${dist}`, `--config.electronVersion=${version}`]
  const builder = ['node_modules/electron-builder/cli.js', '--publish=never', ...electron, ...args]
  const packed = await runChild(process.execPath, builder, { cwd: root, env: { ...ground.env, ...packerEnv(ground) } })
  return packed === 0 ? runChild(process.execPath, ['scripts/package/smoke.ts', ...ground.electronFlags], { cwd: root, env: ground.env }) : packed
}

/** Where Electron's download is refused, so is that of the packer for .deb: both come from GitHub. */
function packerEnv({ electron, env }: ElectronGround): NodeJS.ProcessEnv {
  return electron.isStandIn && !env.CUSTOM_FPM_PATH ? { CUSTOM_FPM_PATH: path.join(root, 'scripts/package/fpm.ts') } : {}
}
