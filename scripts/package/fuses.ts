/** Electron's switches inside the packed program, which nobody can turn on its command line (electron/docs/tutorial/fuses.md). */
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

const wanted: readonly (readonly [keyof typeof FuseV1Options, FuseState])[] = [
  ['RunAsNode', FuseState.DISABLE],
  ['EnableCookieEncryption', FuseState.DISABLE],
  ['EnableNodeOptionsEnvironmentVariable', FuseState.DISABLE],
  ['EnableNodeCliInspectArguments', FuseState.DISABLE],
  ['EnableEmbeddedAsarIntegrityValidation', FuseState.ENABLE],
  ['OnlyLoadAppFromAsar', FuseState.ENABLE],
  ['LoadBrowserProcessSpecificV8Snapshot', FuseState.DISABLE],
  ['GrantFileProtocolExtraPrivileges', FuseState.DISABLE],
]

/** The names of those that are not as electron-builder.yml wants them. */
export async function wrongFuses(program: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(program)
  return wanted.flatMap(([name, state]) => (wire[FuseV1Options[name]] === state ? [] : [name]))
}
