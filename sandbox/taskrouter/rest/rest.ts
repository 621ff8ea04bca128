/** What all requests to TaskRouter have in common: https://www.twilio.com/docs/taskrouter/api */
import type { Endpoint } from '../../faults/kinds.ts'
import { errorReply, refusal } from '../../http/errors.ts'
import { metaListReply, type Rows } from '../../http/list.ts'
import type { Ask, Reply } from '../../http/reply.ts'
import type { Params, Route } from '../../http/router.ts'
import { Refused } from '../engine/hands.ts'
import type { Workspace } from '../engine/model.ts'
import type { TaskRouter } from '../taskrouter.ts'
import type { openRates } from './rates.ts'

const host = 'https://taskrouter.twilio.com'
const root = '/v1/Workspaces'

/** The URL of something below the workspaces. */
export const urlOf = (...parts: readonly string[]): string => [`${host}${root}`, ...parts].join('/')

export type Within = { readonly workspace: Workspace; readonly params: Params }

export type RestParts = { readonly taskRouter: TaskRouter; readonly spend: ReturnType<typeof openRates> }

/** The version of something as HTTP has it. */
const etag = (version: number) => ({ etag: `"${version}"` })

/** An answer with something that has a version. */
export const versioned = ({ version }: { readonly version: number }, reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, ...etag(version) } })

/** Does something when the request means this version, or any. */
export function ifMatch({ headers, path }: Ask, { version }: { readonly version: number }, answer: () => Reply): Reply {
  const wanted = headers['if-match']?.replaceAll('"', '')
  return wanted === undefined || wanted === String(version) ? answer() : versioned({ version }, refusal(20412, path))
}

/** A list below a workspace. A page is found by its token alone. */
export function listOf<T extends { readonly sid: string }>(ask: Ask, list: Rows<T> & { readonly key: string; readonly wire: (row: T) => unknown }): Reply {
  if (Number(ask.query.get('Page') ?? 0) > 0 && !ask.query.has('PageToken')) return refusal(40153)
  return metaListReply(ask, { ...list, base: `${host}${ask.path.replace('/taskrouter', '')}` })
}

/** Makes routes that answer at TaskRouter's own time, count their requests and say no in its words. */
export function openRest({ taskRouter, spend }: RestParts) {
  const { world } = taskRouter.floor

  function answer(ask: Ask, deed: () => Reply): Reply {
    const { isOver, headers } = spend(ask)
    if (isOver) return { ...refusal(20429), headers }
    try {
      const reply = taskRouter.run(deed)
      return { ...reply, headers: { ...headers, ...reply.headers } }
    } catch (error) {
      if (error instanceof Refused) return { ...errorReply(400, 20001, error.message), headers }
      throw error
    }
  }

  return {
    /** About the workspaces themselves. */
    atRoot: (method: Route['method'], path: string, handle: (ask: Ask, params: Params) => Reply): Route =>
      ({ method, pattern: `/taskrouter${root}${path}`, endpoint: 'other', handle: (ask, params) => answer(ask, () => handle(ask, params)) }),
    /** Below a workspace, which is looked up before. */
    within: (method: Route['method'], path: string, endpoint: Endpoint, handle: (ask: Ask, within: Within) => Reply): Route => ({
      method,
      pattern: `/taskrouter${root}/{WorkspaceSid}${path}`,
      endpoint,
      handle: (ask, params) =>
        answer(ask, () => {
          const workspace = world.workspaces.get(params.WorkspaceSid ?? '')
          return workspace ? handle(ask, { workspace, params }) : refusal(20404, ask.path)
        }),
    }),
    /** The row that a request is about, when it is in the workspace; else it is not found. */
    withRow<T extends { readonly workspaceSid: string }>(ask: Ask, { workspace }: Within, row: T | undefined, deed: (row: T) => Reply): Reply {
      return row?.workspaceSid === workspace.sid ? deed(row) : refusal(20404, ask.path)
    },
  }
}

export type Rest = ReturnType<typeof openRest>
