/** Makes an installable app for this operating system under `dist/`. */
import { runChild } from '../children.mjs'
import type { ElectronGround } from '../setup/ground.ts'
import { root } from '../setup/places.mjs'
import { buildWhenStale } from './build.ts'

/** Packages the built app; `args` go to electron-builder. */
export async function packageApp(args: readonly string[], ground: ElectronGround): Promise<number> {
  const built = await buildWhenStale(ground)
  if (built !== 0) return built
  return runChild(process.execPath, ['node_modules/electron-builder/cli.js', ...args], { cwd: root, env: ground.env })
}
