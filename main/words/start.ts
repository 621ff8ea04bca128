/** What the agent hears of that happened before there was a window: files that could not be believed, an Electron that is not the one to have. */
import { app } from 'electron'
import { listed } from '../../common/wording/formats.ts'
import type { Notice } from '../../contract/model.ts'
import type { Log } from '../log/log.ts'
import type { Policy } from '../settings/policy.ts'
import { spoiltNotice, type Spoilt } from '../settings/spoilt.ts'
import { policyWords } from '../settings/words.ts'
import { isStandIn, standInText } from '../shell/system/electron-age.ts'

/** The notices, oldest first; the log has each as well. */
export function toldAtStart(spoilt: readonly Spoilt[], policy: Policy, log: Log): readonly Notice[] {
  for (const { file, parts, copy } of spoilt) log.warn('A file could not be believed', { file, parts: parts.join(' '), copy })
  if (policy.faults.length > 0) log.warn('The policy could not be believed', { file: policy.file, parts: [policy.faults].flat().join(' ') })
  return [...spoilt.map(spoiltNotice), ...policyNotice(policy), ...standInNotice()]
}

function policyNotice({ file, faults }: Policy): readonly Notice[] {
  if (faults.length === 0) return []
  return [{ kind: 'trouble', text: faults === 'file' ? policyWords.unreadable({ file }) : policyWords.parts({ file, parts: listed(faults) }) }]
}

/** Whoever works from the sources has been told by the command that they gave. */
function standInNotice(): readonly Notice[] {
  const { electron } = process.versions
  if (!app.isPackaged || !isStandIn(electron)) return []
  console.error(standInText(electron))
  return [{ kind: 'trouble', text: standInText(electron) }]
}
