/** What Textdesk runs on and what this computer lets it do, for the page's Settings. */
import { app } from 'electron'
import type { QueryHandlers } from '../../../contract/handlers.ts'
import { isOnWayland } from '../window/surroundings.ts'
import { isStandIn } from './electron-age.ts'

export type ComputerFacts = {
  readonly queries: QueryHandlers<'desktop.computer'>
  /** Who knows whether the system tells of idleness; before that it is taken to. */
  idleTold(isKnown: () => boolean): void
}

export function openComputer(): ComputerFacts {
  let tellsIdleTime = (): boolean => true
  const { electron, chrome: chromium } = process.versions
  return {
    queries: {
      'desktop.computer': () => ({ version: app.getVersion(), electron, chromium, isStandIn: isStandIn(electron), tellsIdleTime: tellsIdleTime(), isOnWayland }),
    },
    idleTold: (isKnown) => void (tellsIdleTime = isKnown),
  }
}
