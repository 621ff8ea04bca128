/**
 * A world for rules.test.ts: voters who write, an agent who does as they please, offers and owners' clocks that run out, a machine that
 * dies and sleeps. It moves tasks by the rules of rules.ts and the table of task-moves.ts alone, as the desk does with its store.
 */
import type { TaskState } from '../../../contract/model.ts'
import { handOut, placeArrival, cooldownMs, type RoutingRules } from './rules.ts'
import { stateAfter, type TaskMove } from './moves/task-moves.ts'

export type Action =
  | { readonly kind: 'reply'; readonly voter: number }
  | { readonly kind: 'send'; readonly voter: number; readonly option: 'open' | 'me' | 'any' }
  | { readonly kind: 'available'; readonly yes: boolean }
  | { readonly kind: 'task'; readonly task: number; readonly move: 'accept' | 'decline' | 'wrap' | 'complete' }
  | { readonly kind: 'cancel-route'; readonly voter: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'crash'; readonly forMs: number }

export type ModelTask = {
  readonly id: string
  readonly voter: number
  state: TaskState
  byOffer: boolean
  ringsUntil?: number | undefined
  coolsUntil?: number | undefined
  heldUntil?: number | undefined
  /** Voter messages that belong to it and that nobody has answered. */
  unanswered: number
}

export function openHall(rules: RoutingRules) {
  const tasks: ModelTask[] = []
  const routes = new Map<number, 'me' | 'any'>()
  const world = { tasks, routes, available: false, time: 0, illegal: [] as string[], lost: 0, act, open }

  const of = (voter: number) => tasks.filter((task) => task.voter === voter)
  const live = (voter: number) => of(voter).find(({ state }) => state === 'pending' || state === 'reserved' || state === 'assigned')
  function open(): readonly ModelTask[] {
    return tasks.filter(({ state }) => state !== 'completed' && state !== 'canceled')
  }

  function move(task: ModelTask, by: TaskMove): void {
    const state = stateAfter(task.state, by)
    if (state) task.state = state
    else world.illegal.push(`${task.state} ${by}`)
  }

  function begin(voter: number): ModelTask {
    const task: ModelTask = { id: `t${tasks.length}`, voter, state: 'pending', byOffer: false, unanswered: 0 }
    tasks.push(task)
    return task
  }

  function take(task: ModelTask, byOffer: boolean): void {
    if (task.state === 'pending') move(task, 'reserve')
    move(task, 'accept')
    Object.assign(task, { byOffer, ringsUntil: undefined, coolsUntil: undefined, heldUntil: undefined })
  }

  function release(task: ModelTask, why: keyof typeof cooldownMs): void {
    move(task, 'release')
    task.ringsUntil = undefined
    task.coolsUntil = cooldownMs[why] > 0 ? world.time + cooldownMs[why] : undefined
  }

  function handOutWork(): void {
    const held = tasks.filter(({ state, byOffer }) => state === 'reserved' || (state === 'assigned' && byOffer)).length
    const pending = tasks.filter(({ state }) => state === 'pending').map(({ id, coolsUntil, heldUntil }) => ({ id, cooling: (coolsUntil ?? 0) > world.time, isOwned: heldUntil !== undefined }))
    const { mine, ring } = handOut({ available: world.available, held, pending }, rules)
    for (const id of mine) take(tasks.find((task) => task.id === id)!, false)
    for (const id of ring) {
      const task = tasks.find((each) => each.id === id)!
      move(task, 'reserve')
      task.ringsUntil = world.time + rules.ringMs
    }
  }

  function reply(voter: number): void {
    const isWrapping = of(voter).some(({ state }) => state === 'wrapping')
    const place = placeArrival({ hasLiveTask: live(voter) !== undefined, isWrapping, route: routes.get(voter), available: world.available }, rules)
    const task = place === 'join' ? live(voter)! : place === 'reopen' ? of(voter).find(({ state }) => state === 'wrapping')! : begin(voter)
    task.unanswered += 1
    if (place === 'reopen') move(task, 'reopen')
    if (place === 'mine') take(task, false)
    if (place === 'held') task.heldUntil = world.time + rules.ownerMs
    if (place !== 'join' && place !== 'reopen') routes.delete(voter)
  }

  function send(voter: number, option: 'open' | 'me' | 'any'): void {
    if (!world.available || of(voter).some((task) => open().includes(task))) return
    routes.delete(voter)
    if (option === 'open') take(begin(voter), false)
    else routes.set(voter, option)
  }

  function actOnTask(task: ModelTask, by: 'accept' | 'decline' | 'wrap' | 'complete'): void {
    if (by === 'accept' && (task.state === 'pending' || task.state === 'reserved')) take(task, true)
    if (by === 'decline' && task.state === 'reserved') release(task, 'rejected')
    if (by === 'wrap' && task.state === 'assigned') move(task, 'wrap')
    if (by === 'complete' && task.state === 'wrapping') {
      move(task, 'complete')
      task.unanswered = 0
    }
  }

  function setAvailable(yes: boolean): void {
    world.available = yes
    if (!yes) for (const task of tasks) if (task.state === 'reserved') release(task, 'rescinded')
  }

  /** What is due happens in its turn; the last of it at the end of the time. */
  function pass(ms: number): void {
    const until = world.time + ms
    for (;;) {
      const dues = open().flatMap(({ ringsUntil, coolsUntil, heldUntil }) => [ringsUntil, coolsUntil, heldUntil]).filter((at) => at !== undefined && at > world.time && at <= until) as number[]
      if (dues.length === 0) break
      world.time = Math.min(...dues)
      strike()
    }
    world.time = until
    strike()
  }

  function strike(): void {
    for (const task of tasks) {
      if (task.state === 'reserved' && task.ringsUntil! <= world.time) release(task, 'timeout')
      if (task.heldUntil !== undefined && task.heldUntil <= world.time) task.heldUntil = undefined
      if (task.coolsUntil !== undefined && task.coolsUntil <= world.time) task.coolsUntil = undefined
    }
    handOutWork()
  }

  function act(action: Action): void {
    switch (action.kind) {
      case 'reply':
        reply(action.voter)
        break
      case 'send':
        send(action.voter, action.option)
        break
      case 'available':
        setAvailable(action.yes)
        break
      case 'task':
        if (tasks.length > 0) actOnTask(tasks[tasks.length - 1 - (action.task % tasks.length)]!, action.move)
        break
      case 'cancel-route':
        routes.delete(action.voter)
        break
      case 'wait':
        pass(action.ms)
        break
      case 'crash':
        // Everything above lies on the disk; only time passes.
        world.time += action.forMs
        strike()
    }
    handOutWork()
  }

  return world
}
