/** Opens the app. */
import { runChild } from '../children.mjs'
import type { ElectronGround } from '../setup/ground.ts'
import { root } from '../setup/places.mjs'
import { say } from '../setup/say.mjs'
import { buildWhenStale } from './build.ts'

/** Runs the app until it is closed; `args` go to it as they are, `--user-data-dir=DIR` for one. */
export async function start(args: readonly string[], ground: ElectronGround): Promise<number> {
  const built = await buildWhenStale(ground)
  if (built !== 0) return built
  if (ground.env.DISPLAY !== process.env.DISPLAY) say(`There is no display here: the window opens on an invisible one, ${ground.env.DISPLAY}.`)
  // Apart: a second signal would end Electron at once, in the midst of closing.
  return runChild(ground.electron.executable, [...ground.electronFlags, '.', ...args], { cwd: root, env: ground.env, isApart: true })
}
