/** Opens web addresses of texts in the system's browser. What a stranger wrote goes no further than that. */
import { shell } from 'electron'
import { safeLink } from '../../../common/link/safe.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import { words } from './words.ts'

export async function openLink({ url }: Pick<CommandInput<'link.open'>, 'url'>): Promise<Outcome> {
  const link = safeLink(url)
  if (!link) return refuse({ kind: 'trouble', text: words.unsafe })
  return shell.openExternal(link.url).then(() => done, () => refuse({ kind: 'trouble', text: words.noBrowser }))
}
