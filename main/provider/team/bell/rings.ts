/** What is taken from an event of the bridge: that something rang, and which task it was about. What is true is asked for. */

import type { Ring } from '../../../team/access.ts'

const kinds = ['reservation', 'task', 'worker'] as const
const sid = /^WT[0-9a-f]{32}$/

/** What a frame says; `hello` begins a connection, and undefined is whatever nobody knows. Never throws. */
export function ringIn(frame: string): Ring | 'hello' | undefined {
  try {
    const { event_type: type, payload } = Object(JSON.parse(frame)) as { readonly event_type?: unknown; readonly payload?: unknown }
    if (type === 'init') return 'hello'
    const about = kinds.find((kind) => typeof type === 'string' && type.startsWith(`${kind}.`))
    return about && { about, ...taskIn(about, Object(payload) as Payload) }
  } catch {
    return undefined
  }
}

type Payload = { readonly sid?: unknown; readonly task_sid?: unknown; readonly task?: { readonly sid?: unknown } }

function taskIn(about: Ring['about'], payload: Payload): { readonly taskSid?: string } {
  const taskSid = [...(about === 'task' ? [payload.sid] : []), payload.task_sid, payload.task?.sid].find((each): each is string => typeof each === 'string' && sid.test(each))
  return taskSid === undefined ? {} : { taskSid }
}
