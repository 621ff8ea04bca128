/** What the desk is at for so long that it has to show: in a team the carrier decides it. Asked again in the meantime, it is the same request. */
import { createStore } from 'zustand/vanilla'
import type { CommandInput, CommandName, Outcome } from '../../../contract/commands.ts'

/** What is done sooner is done before anybody wonders, ms. */
export const noticedMs = 200

const slow = [
  'task.accept', 'task.decline', 'task.wrap', 'task.reopen', 'task.complete', 'task.transfer', 'task.handOn', 'task.takeOver',
  'team.setUp', 'team.join', 'team.leave', 'team.endShift', 'team.setActivity', 'team.putFirst', 'team.assign',
] as const satisfies readonly CommandName[]

export type SlowCommand = (typeof slow)[number]

export const isSlow = (name: CommandName): name is SlowCommand => slow.some((each) => each === name)

/** The same for the same command with the same input. */
export const requestOf = <N extends CommandName>(name: N, input: CommandInput<N>): string => `${name} ${JSON.stringify(input)}`

export type Underway = ReturnType<typeof createUnderway>

/** Holds the requests that show. */
export function createUnderway() {
  const store = createStore<ReadonlySet<string>>(() => new Set())
  const asked = new Map<string, Promise<Outcome>>()

  function once(request: string, ask: () => Promise<Outcome>): Promise<Outcome> {
    const under = asked.get(request)
    if (under) return under
    const timer = setTimeout(() => store.setState((all) => new Set([...all, request]), true), noticedMs)
    const asking = ask().finally(() => {
      clearTimeout(timer)
      asked.delete(request)
      if (store.getState().has(request)) store.setState((all) => new Set([...all].filter((each) => each !== request)), true)
    })
    asked.set(request, asking)
    return asking
  }

  return Object.assign(store, { once })
}
