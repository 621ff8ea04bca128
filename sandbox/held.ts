/** Twilio's SDK for a carrier inside a test, with every request and answer held against Twilio's description. */
import { expect } from 'vitest'
import { RedirectedClient, requestsAt, sdk } from './fixture.ts'
import { loadChecker, type Checker } from './openapi/checker.ts'

let checker: Checker | undefined

/** An SDK, and what ends a test: every answer so far, and every request that the carrier has seen, was as described. */
export function heldSdk(url: string) {
  checker ??= loadChecker()
  const { checkRequest, checkResponse } = checker
  const violations: string[] = []

  class HeldClient extends RedirectedClient {
    override async request<TData>(options: Parameters<RedirectedClient['request']>[0]) {
      const answer = await super.request<TData>(options)
      const { hostname, pathname } = new URL(options.uri)
      const body: unknown = typeof answer.body === 'string' && answer.body !== '' ? JSON.parse(answer.body) : answer.body === '' ? undefined : answer.body
      const found = checkResponse({
        method: options.method.toUpperCase(), path: `/${hostname.split('.')[0]}${pathname}`, status: answer.statusCode, body, headers: answer.headers as Record<string, string>,
      })
      violations.push(...found.map((violation) => `${options.method} ${pathname}: ${violation}`))
      return answer
    }
  }

  return {
    client: sdk(url, {}, new HeldClient(url)),
    async expectAllAsDescribed(): Promise<void> {
      const requests = await requestsAt(url)
      expect([...violations, ...requests.flatMap((request) => checkRequest(request).map((violation) => `${request.method} ${request.path}: ${violation}`))]).toEqual([])
    },
  }
}
