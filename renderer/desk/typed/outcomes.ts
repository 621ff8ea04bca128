/** How ended chats ended, while the agent says so: kept with the desk as it is made, and completed once. */
import { createStore } from 'zustand/vanilla'
import type { CommandInput, Refusal } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import type { Task } from '../../../contract/model.ts'
import { refusalIn, type Commands } from '../../page/core/commands.ts'
import { tooLong } from '../../words/length.ts'
import type { Saving } from './saving.ts'

export type WrapUpOutcome = Omit<CommandInput<'task.note'>, 'taskId'>

type Wrapped = Pick<Task, 'id' | 'disposition' | 'note'>

export type OutcomeStore = ReturnType<typeof createOutcomes>

type Parts = {
  readonly saving: Saving
  readonly command: Commands['command']
  /** Hears what is chosen and written here. */
  readonly told?: (taskId: string, outcome: WrapUpOutcome) => void
}

/** What was chosen and written here, by task. */
export function createOutcomes({ saving, command, told }: Parts) {
  const store = createStore<ReadonlyMap<string, WrapUpOutcome>>(() => new Map())
  const completing = new Map<string, Promise<Refusal | undefined>>()
  const place = (taskId: string) => `outcome ${taskId}`

  /** As the agent sees it: what was made here, else what the desk has. */
  const of = ({ id, disposition, note }: Wrapped): WrapUpOutcome => store.getState().get(id) ?? { disposition, note }

  async function hand(taskId: string): Promise<Refusal | undefined> {
    const { disposition, note } = store.getState().get(taskId) ?? {}
    return refusalIn(await command('task.note', { taskId, disposition, note: note?.slice(0, limits.note) }))
  }

  /** It was made in another window, which gives it to the desk. */
  const hear = (taskId: string, outcome: WrapUpOutcome): void => store.setState((all) => new Map(all).set(taskId, outcome), true)

  const saveSoon = (taskId: string): void => saving.soon(place(taskId), () => hand(taskId))

  /** The chat goes on, or is over: once the desk has what was made here, what the desk has holds. */
  async function leave(taskId: string): Promise<void> {
    if (!store.getState().has(taskId)) return
    // The last letters of a note may come too late for the desk: they are there again when the chat ends again.
    if (!(await saving.now(place(taskId)))) drop(taskId)
  }

  const drop = (taskId: string): void => store.setState((all) => new Map([...all].filter(([id]) => id !== taskId)), true)

  /** The other window is gone: what was heard of it is given to the desk from here. */
  const keepHeard = (taskId: string): void => {
    if (store.getState().has(taskId)) saveSoon(taskId)
  }

  /** Keeps an outcome at once, and a note soon after its first letter. */
  function change(task: Wrapped, part: WrapUpOutcome): void {
    const outcome = { ...of(task), ...part }
    hear(task.id, outcome)
    told?.(task.id, outcome)
    saveSoon(task.id)
    if (part.disposition !== undefined) save(task.id)
  }

  const save = (taskId: string): void => void saving.now(place(taskId))

  async function completeNow(taskId: string): Promise<Refusal | undefined> {
    const fault = tooLong(store.getState().get(taskId)?.note ?? '', 'note', limits.note)
    if (fault) return { kind: 'trouble', text: fault }
    const kept = await saving.now(place(taskId))
    if (kept) return kept
    const refusal = refusalIn(await command('task.complete', { taskId }))
    if (!refusal) drop(taskId)
    return refusal
  }

  /** Completes the chat once the desk has outcome and note. Asked again while it is under way, it is the same. Resolves to why it could not. */
  function complete(taskId: string): Promise<Refusal | undefined> {
    const under = completing.get(taskId) ?? completeNow(taskId).finally(() => completing.delete(taskId))
    completing.set(taskId, under)
    return under
  }

  return Object.assign(store, { of, hear, leave, keepHeard, change, save, complete })
}
