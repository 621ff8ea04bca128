/** Finds the handler of a path. Names in braces stand for one part of the path, as in Twilio's own description. */
import type { Endpoint } from '../faults/kinds.ts'
import type { Ask, Reply } from './reply.ts'

export type Params = Readonly<Record<string, string>>

export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** For example `/2010-04-01/Accounts/{AccountSid}.json`. */
  readonly pattern: string
  readonly endpoint: Endpoint
  /** It needs no credentials, and is on that host instead of the API's. */
  readonly host?: 'files' | 'bell'
  /** The place of the file in its message that the path is about, from 1 on. */
  readonly place?: (params: Params) => number
  readonly handle: (ask: Ask, params: Params) => Reply | Promise<Reply>
}

export type Match = { readonly route: Route; readonly params: Params }

/** The expression that takes the named parts out of a path. In the API of 2010 a dot ends them (`….json`); the newer ones have names with dots. */
export function expressionOf(pattern: string): RegExp {
  const part = pattern.includes('/v1/') ? '[^/]+' : '[^/.]+'
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, `(?<$1>${part})`)}$`)
}

/** Finds the route of a method and path; undefined when there is none. */
export type Router = (method: string, path: string) => Match | undefined

/** A router over these routes; the first that fits is taken. */
export function routerOf(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => ({ route, expression: expressionOf(route.pattern) }))
  return (method, path) => {
    for (const { route, expression } of compiled) {
      const hit = route.method === method ? expression.exec(path) : null
      if (hit) return { route, params: { ...hit.groups } }
    }
    return undefined
  }
}
