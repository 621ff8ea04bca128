/** What the desk for tests holds. */
import type { Change } from '../../../contract/events.ts'
import type { Import, ImportPreview } from '../../../contract/import/imports.ts'
import type { Contact, Draft, FollowUp, Message, Note, PastTask, Route, Tag, Task } from '../../../contract/model.ts'
import type { FileFacts } from '../../../contract/answers/files.ts'
import type { Snapshot } from '../../../contract/queries.ts'
import type { Stats } from '../../../contract/answers/stats.ts'
import { checks, type Check, type Evening } from '../../../contract/answers/evening.ts'
import type { TemplateList } from '../../../contract/answers/templates.ts'
import type { Elsewhere, TeamBoard } from '../../../contract/team.ts'
import { unknownDesk } from '../../desk/mirror/mirror.ts'

export type World = Pick<Snapshot, 'worker' | 'line' | 'settings' | 'team' | 'notices' | 'used' | 'scheduled'> & {
  readonly tasks: readonly Task[]
  readonly routes: readonly Route[]
  readonly contacts: readonly Contact[]
  readonly tags: readonly Tag[]
  readonly followUps: readonly FollowUp[]
  readonly notes: readonly Note[]
  readonly imports: readonly Import[]
  /** What every list holds that is looked at. */
  readonly preview: ImportPreview
  readonly drafts: readonly Draft[]
  readonly messages: readonly Message[]
  /** The earlier tasks of every conversation, by its id. */
  readonly past: Readonly<Record<string, readonly PastTask[]>>
  /** What the voters' files are, by their ids. */
  readonly files: Readonly<Record<string, FileFacts>>
  /** Of every period. */
  readonly figures: Stats
  /** The practice evening. */
  readonly played: Evening
  readonly board: TeamBoard
  readonly templates: TemplateList
  /** Who else deals with a number, by it. */
  readonly elsewhere: Readonly<Record<string, Elsewhere>>
}

const noFigures: Stats = {
  from: 0, until: 0, taken: 0, finished: 0, received: 0, sent: 0, delivered: 0, underWay: 0, queued: 0, unknown: 0, failed: 0, firstAnswer: { count: 0 }, handling: { count: 0 },
  outcomes: [], by: 'hour', bars: [], usedMs: {},
}

/** Nothing was stopped or asked about but this. */
export const checksOf = (some: Partial<Record<Check, number>>): Evening['checks'] => Object.fromEntries(checks.map((check) => [check, some[check] ?? 0])) as Record<Check, number>

const notPlayed: Evening = {
  from: 0, until: 0, texted: 0, wrote: 0, received: 0, sent: 0, delivered: 0, underWay: 0, queued: 0, unknown: 0, failed: 0, firstAnswer: { count: 0 }, handling: { count: 0 },
  checks: checksOf({}), met: [],
}

const { worker, line, settings, team } = unknownDesk
export const emptyWorld: World = {
  worker, line, settings, team, notices: [], used: [], scheduled: [], tasks: [], routes: [], contacts: [], tags: [], followUps: [], notes: [], imports: [], preview: { fault: 'empty' }, drafts: [], messages: [], past: {}, files: {}, figures: noFigures, played: notPlayed,
  board: { at: 0, workers: [], waiting: [] },
  elsewhere: {},
  templates: { templates: [] },
}

/** What it holds after a change. */
export function withChange(world: World, change: Change): World {
  switch (change.kind) {
    case 'worker':
      return { ...world, worker: change.row }
    case 'line':
      return { ...world, line: change.row }
    case 'settings':
      return { ...world, settings: change.row }
    case 'team':
      return { ...world, team: change.row }
    case 'contact':
      return { ...world, contacts: [...world.contacts.filter(({ phone }) => phone !== change.row.phone), change.row] }
    case 'tag':
      return { ...world, tags: withRow(world.tags, change.row) }
    case 'note':
      return { ...world, notes: withRow(world.notes, change.row) }
    case 'import':
      return { ...world, imports: withRow(world.imports, change.row) }
    case 'task':
      return { ...world, tasks: withRow(world.tasks, change.row) }
    case 'followUp':
      return { ...world, followUps: withRow(world.followUps, change.row) }
    case 'route':
      return { ...world, routes: withRow(world.routes, change.row) }
    case 'scheduled':
      return { ...world, scheduled: withRow(world.scheduled, change.row) }
    case 'message':
      return { ...world, messages: withRow(world.messages, change.row) }
    case 'notice':
    case 'summons':
    case 'templates':
      return world
  }
}

const withRow = <Row extends { readonly id: string }>(rows: readonly Row[], row: Row): readonly Row[] => [...rows.filter(({ id }) => id !== row.id), row]
