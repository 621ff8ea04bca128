/** A session bus of a test's own. Nothing can be activated on it, so nothing of the machine's desktop answers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end, startUntilLine } from '../child.ts'

export type SessionBus = { readonly address: string; close(): Promise<void> }

const configurationIn = (folder: string): string => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/** @throws when dbus-daemon, of the Debian package of that name, is not there */
export async function openBus(): Promise<SessionBus> {
  const folder = mkdtempSync(join(tmpdir(), 'textdesk-bus-'))
  const configuration = join(folder, 'bus.conf')
  writeFileSync(configuration, configurationIn(folder))
  const args = ['--nofork', '--print-address=1', `--config-file=${configuration}`]
  const { child, line } = await startUntilLine('dbus-daemon', args, { pipe: 1, stdio: ['ignore', 'pipe', 'ignore'] })
  return {
    address: line.trim(),
    async close() {
      await end(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
