/** What the operating system's side of the app knows of the desk: enough for an icon, a menu and a notification. */
import { nameIn } from '../../../common/person.ts'
import { isMine, isOver } from '../../../common/task/task.ts'
import type { Change } from '../../../contract/events.ts'
import type { Line, Task, Worker } from '../../../contract/model.ts'
import type { Snapshot } from '../../../contract/queries.ts'
import type { Settings } from '../../../contract/settings.ts'

export type DeskMirror = {
  readonly worker: Worker
  readonly line: Line
  readonly settings: Settings
  /** Every task that is not completed or canceled, by id. */
  readonly tasks: ReadonlyMap<string, Task>
  /** Names of the contacts that have one, by number. */
  readonly names: ReadonlyMap<string, string>
}

export function mirrorOf({ worker, line, settings, tasks, contacts }: Snapshot): DeskMirror {
  const named = contacts.flatMap(({ phone, name }) => (name === undefined ? [] : [[phone, name] as const]))
  return { worker, line, settings, tasks: new Map(tasks.map((task) => [task.id, task])), names: new Map(named) }
}

/** The mirror after the changes of one event. */
export function after(mirror: DeskMirror, changes: readonly Change[]): DeskMirror {
  // Copied once for the whole event: a night's arrivals come fifty at a time.
  const tasks = new Map(mirror.tasks)
  const names = new Map(mirror.names)
  let { worker, line, settings } = mirror
  for (const { kind, row } of changes) {
    switch (kind) {
      case 'worker':
        worker = row
        break
      case 'line':
        line = row
        break
      case 'settings':
        settings = row
        break
      case 'task':
        setOrDelete(tasks, row.id, isOver(row) ? undefined : row)
        break
      case 'contact':
        setOrDelete(names, row.phone, row.name)
        break
      // Told once and forgotten, and the team is the window's; whoever tells it reads the event.
      case 'team':
      case 'message':
      case 'route':
      case 'notice':
      case 'summons':
        break
    }
  }
  return { worker, line, settings, tasks, names }
}

function setOrDelete<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key)
  else map.set(key, value)
}

/** A contact as the agent knows them: by name, else by number. */
export const whoIs = ({ names, settings }: DeskMirror, phone: string): string => nameIn(settings.country, { name: names.get(phone) }, phone)

/** Texts cannot go out, or what voters write cannot be read, until the line is tried again. */
export const isCutOff = ({ line }: Pick<DeskMirror, 'line'>): boolean => line.state === 'down' || line.state === 'refused' || line.state === 'unreadable'

/** Voters may be waiting for this desk: it takes work, has chats, or texts that are still to go out. */
export const mayBeWaitedFor = ({ worker, tasks, line }: DeskMirror): boolean => worker.available || tasks.size > 0 || line.waiting > 0

/** Voter messages in the worker's own chats that the worker has not seen. */
export function unreadOf({ tasks }: DeskMirror): number {
  return [...tasks.values()].filter(isMine).reduce((sum, { unread }) => sum + unread, 0)
}

/** The worker's own chats in which a voter waits for an answer, the longest wait first. */
export function waitingOf({ tasks }: DeskMirror): readonly Task[] {
  const since = (task: Task): number => task.waitingSince ?? Infinity
  return [...tasks.values()].filter((task) => isMine(task) && task.waitingSince !== undefined).toSorted((a, b) => since(a) - since(b))
}
