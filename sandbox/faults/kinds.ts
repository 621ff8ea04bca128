/** Every fault by name: what its value means, and which requests it can hit. README.md tells them to people. */
import { z } from 'zod'
import { rewordings } from './reword.ts'

/**
 * What a fault can be meant for. `media` is what the API says of files, `file` their bytes, on a host of their own; `task` is every request
 * about tasks but their creation, `worker` includes a worker's channels, `doc` is Sync's Documents, `bell` the event bridge.
 */
export const endpoints = ['create', 'list', 'fetch', 'media', 'file', 'service', 'doc', 'task', 'task-create', 'reservation', 'worker', 'bell'] as const

/** What a request is about; `other` is hit only by faults meant for all. `ring` is no request: it is one event on its way over the bridge. */
export type Endpoint = (typeof endpoints)[number] | 'other' | 'ring'

/** With what somebody on the way can answer in the carrier's place. */
export type StrangerStatus = 200 | 302 | 403 | 404 | 407 | 502

/** An error that is answered: its HTTP status, Twilio's code where it has one, and the seconds of Retry-After. */
export type ErrorAnswer<S extends number = number> = { readonly status: S; readonly code: number | undefined; readonly retryAfter: number | undefined }

export const FaultValue = z.union([z.number(), z.string()])

type Numbers = readonly (number | undefined)[]

/** A value of numbers, which are the groups of a pattern. */
const numbers = <T>(fallback: number | string, pattern: RegExp, hint: string, make: (numbers: Numbers) => T) =>
  FaultValue.prefault(fallback).transform((value, context): T => {
    const groups = pattern.exec(String(value))?.slice(1)
    if (groups) return make(groups.map((group: string | undefined) => (group === undefined ? undefined : Number(group))))
    context.addIssue(`must be ${hint}`)
    return z.NEVER
  })

const none = FaultValue.optional().transform(() => true as const)

const number = (fallback: number, hint: string) => numbers(fallback, /^(-?\d+(?:\.\d+)?)$/, hint, ([value = fallback]) => value)

const ms = (fallback: number) => number(fallback, 'a number of ms')

/** An error by its status, with Twilio's code and the seconds of Retry-After where somebody wants them: `503:20`, `409/50416`. */
const answer = <S extends number = number>(fallback: number | string, statuses: string) => {
  const pattern = new RegExp(`^(${statuses})(?:/(\\d{5}))?(?::(\\d+))?$`)
  const hint = 'a status such as 503, with a code (409/50416) or the seconds of Retry-After (503:20)'
  return numbers(fallback, pattern, hint, ([status, code, retryAfter]): ErrorAnswer<S> => ({ status: status as S, code, retryAfter }))
}

const forbidden = numbers(70_051, /^(\d{5})(?::(\d+))?$/, 'a code such as 70051, or with the seconds of Retry-After (70051:20)',
  ([code, retryAfter]): ErrorAnswer => ({ status: 403, code, retryAfter }))

const byStrangers = (fallback: StrangerStatus) => answer<StrangerStatus>(fallback, '200|302|403|404|407|502')

const anyError = '[45]\\d\\d'

/** Which file of its message is meant, from 1 on; 0 is every one. */
const file = numbers(0, /^(\d+)(?::(\d+))?$/, 'the number of a file in its message, from 1 on, or 0 for all',
  ([which = 0, wait = 30_000]) => ({ file: which, ms: wait }))

export type Kind = { readonly value: z.ZodType; /** The only requests that it can hit. */ readonly at?: Endpoint }

export const faultKinds = {
  /** The socket closes and nothing was taken. */
  'drop-before': { value: none },
  /** Everything is done, then the socket is reset instead of answering. */
  'drop-after': { value: none },
  /** Everything is done, then the socket is closed; only where it has carried a request before. */
  'connection-close-idle': { value: none },
  /** Everything is done, then the answer breaks off in its middle. */
  'cut-after': { value: none },
  /** An HTTP error and nothing was taken. */
  'error-before': { value: answer(503, '5\\d\\d') },
  /** Everything is done, then an HTTP error is answered. */
  'error-after': { value: answer(500, '5\\d\\d') },
  /** 429 with this Retry-After in seconds; nothing was taken. */
  'rate-limit': { value: number(1, 'a number of seconds') },
  /** 401 with 20003; nothing was taken. */
  unauthorized: { value: answer(401, '401') },
  /** 403 with a code; nothing was taken. */
  forbidden: { value: forbidden },
  /** Any error of the API with any code; nothing was taken. */
  status: { value: answer('400/20001', anyError) },
  /** Somebody on the way answers with a page; nothing reached the carrier. */
  proxy: { value: byStrangers(407) },
  /** Everything is done, then somebody on the way answers with a page. */
  'proxy-after': { value: byStrangers(502) },
  /** The request waits this many ms before anything is done. */
  slow: { value: ms(1000) },
  /** Everything is done at once, then the answer waits this many ms. */
  'slow-after': { value: ms(1000) },
  /** The answer is lost at once, and everything is done this many ms later. */
  'land-late': { value: ms(5000) },
  /** From now on the carrier's clock is ahead of this machine's by so many ms. */
  clock: { value: ms(3_600_000) },
  /** The first row of each page comes a second time at its end. */
  'list-duplicates': { value: none, at: 'list' },
  /** Each page begins with the last row of the page before. */
  'list-overlap': { value: none, at: 'list' },
  /** The rows of a page come in no order. */
  'list-disorder': { value: none, at: 'list' },
  /** A row is listed only this many ms after it was made. */
  'list-delay': { value: ms(3000), at: 'list' },
  /** The whole list is as it was this many ms ago. */
  'list-stale': { value: ms(10_000), at: 'list' },
  /** The message is told as it was this many ms ago. */
  'fetch-stale': { value: ms(10_000), at: 'fetch' },
  /** The text that is created appears in no list for so many ms; never, when that is 0. */
  'list-hide': { value: ms(0), at: 'create' },
  /** The books have other words than were sent. */
  reword: { value: z.enum(rewordings).prefault('smart'), at: 'create' },
  /** The books have another writing of the number. */
  'to-rewritten': { value: none, at: 'create' },
  /** The sender is told only once the text was sent. */
  'from-null': { value: none, at: 'create' },
  /** The receipt comes so many ms after the text was taken. */
  'receipt-delay': { value: ms(25_000), at: 'create' },
  /** The text is undelivered with 21610. */
  'receipt-21610': { value: none, at: 'create' },
  /** A task is listed only this many ms after it was made. */
  'tasklist-late': { value: ms(3000), at: 'task' },
  /** The list of tasks has no attributes. */
  'tasklist-bare': { value: none, at: 'task' },
  /** The event is not told. */
  'bell-silent': { value: none, at: 'ring' },
  /** The connection breaks in the event's place. */
  'bell-drop': { value: none, at: 'ring' },
  /** An event that nobody knows comes before the event. */
  'bell-odd': { value: none, at: 'ring' },
  /** 404: the file is no longer there. */
  'file-gone': { value: file, at: 'file' },
  /** 403: a filter blocks the file's host, with a page. */
  'file-blocked': { value: file, at: 'file' },
  /** 200: a page comes in the file's place. */
  'file-page': { value: file, at: 'file' },
  /** The file comes late. */
  'file-slow': { value: file, at: 'file' },
  /** The file has more than 5 MB. */
  'file-large': { value: file, at: 'file' },
} as const satisfies Record<string, Kind>

export type FaultName = keyof typeof faultKinds

/** The faults that hit one request, with their values. */
export type Drawn = { readonly [N in FaultName]?: z.output<(typeof faultKinds)[N]['value']> }
