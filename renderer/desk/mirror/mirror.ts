/** The page's mirror of the desk, which is never written by the page itself. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Mirror as DeskMirror } from '../../../common/mirror/mirror.ts'
import { defaultSettings } from '../../../contract/defaults.ts'
import { offlineActivity } from '../../../contract/settings.ts'

/** `failed`: the first snapshot did not come; nothing else in it is true yet. */
export type Mirror = DeskMirror & { readonly phase: 'loading' | 'ready' | 'failed' }

/** Stands until the first snapshot; no screen draws from it. */
export const unknownDesk: Mirror = {
  phase: 'loading',
  seq: 0,
  worker: { name: '', activity: offlineActivity, available: false, since: 0, usedTodayMs: {}, rev: 0 },
  line: { mode: 'practice', state: 'connecting', since: 0, waiting: 0 },
  settings: { ...defaultSettings, mode: 'unset', managed: false },
  team: { state: 'off', isSupervisor: false, waiting: 0 },
  tasks: new Map(),
  routes: new Map(),
  routeCount: 0,
  scheduled: new Map(),
  tags: new Map(),
  imports: new Map(),
  followUps: new Map(),
  contacts: new Map(),
}

export type MirrorStore = StoreApi<Mirror>

export const createMirror = (): MirrorStore => createStore<Mirror>(() => unknownDesk)
