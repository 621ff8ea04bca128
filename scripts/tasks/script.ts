/** Tasks that are a program of the project itself, run as it is written: Node takes TypeScript. */
import { runChild } from '../children.mjs'
import type { Ground } from '../setup/ground.ts'
import { root } from '../setup/places.mjs'
import { buildWhenStale } from './build.ts'

/**
 * A task that runs one file.
 *
 * @param file path from the root
 * @param needsBuild whether the file drives the built app
 */
export function runScript(file: string, { needsBuild }: { readonly needsBuild: boolean }) {
  return async (args: readonly string[], ground: Ground): Promise<number> => {
    const built = needsBuild ? await buildWhenStale(ground) : 0
    return built === 0 ? runChild(process.execPath, [file, ...args], { cwd: root, env: ground.env }) : built
  }
}
