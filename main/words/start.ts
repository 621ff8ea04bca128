/** What the agent hears of that happened before there was a window: files that could not be believed, an Electron that is not the one to have. */
import { app } from 'electron'
import type { Notice } from '../../contract/model.ts'
import type { Log } from '../log/log.ts'
import { spoiltNotice, type Spoilt } from '../settings/spoilt.ts'
import { isStandIn, standInText } from '../shell/system/electron-age.ts'

/** The notices, oldest first; the log has each as well. */
export function toldAtStart(spoilt: readonly Spoilt[], log: Log): readonly Notice[] {
  for (const { file, parts, copy } of spoilt) log.warn('A file could not be believed', { file, parts: parts.join(' '), copy })
  return [...spoilt.map(spoiltNotice), ...standInNotice()]
}

/** Whoever works from the sources has been told by the command that they gave. */
function standInNotice(): readonly Notice[] {
  const { electron } = process.versions
  if (!app.isPackaged || !isStandIn(electron)) return []
  console.error(standInText(electron))
  return [{ kind: 'trouble', text: standInText(electron) }]
}
