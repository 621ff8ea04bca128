/** What is answered in the place of the carrier's own answer, where faults want it. */
import { errorReply, outage, refusal, wordsOf } from '../http/errors.ts'
import type { Reply } from '../http/reply.ts'
import type { Drawn, ErrorAnswer } from './kinds.ts'
import { strangerReply } from './strangers.ts'

const later = (reply: Reply, { retryAfter }: ErrorAnswer): Reply =>
  retryAfter === undefined ? reply : { ...reply, headers: { ...reply.headers, 'retry-after': String(retryAfter) } }

/** Somebody on the way answers; the request never reaches the carrier. */
export const onTheWay = ({ proxy }: Drawn): Reply | undefined => proxy && later(strangerReply(proxy.status), proxy)

/** The carrier refuses the request and does nothing. */
export function refused({ unauthorized, forbidden, status, 'error-before': error, 'rate-limit': seconds }: Drawn): Reply | undefined {
  if (unauthorized) return later(refusal(20003), unauthorized)
  const any = forbidden ?? status
  if (any) return later(errorReply(any.status, any.code ?? 20001, wordsOf(any.code ?? 20001)), any)
  if (error) return later(outage(error.status), error)
  return seconds === undefined ? undefined : { ...refusal(20429), headers: { 'retry-after': String(seconds) } }
}

/** All is done, and the answer is lost behind another one. */
export function onTheWayBack({ 'proxy-after': proxy, 'error-after': error }: Drawn): Reply | undefined {
  if (proxy) return later(strangerReply(proxy.status), proxy)
  return error && later(outage(error.status), error)
}
