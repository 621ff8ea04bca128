/** Says where this checkout's Electron is. */
import type { ElectronGround } from '../setup/ground.ts'

/** Prints the path of the executable, alone on stdout, for use in a shell's `$( )`. */
export function electronPath(_args: readonly string[], { electron }: ElectronGround): Promise<number> {
  console.log(electron.executable)
  return Promise.resolve(0)
}
