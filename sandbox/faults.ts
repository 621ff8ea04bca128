/** Bad weather on demand: which faults are switched on and which of them hit a request. README.md tells them to people. */
import { z } from 'zod'
import type { Random } from './random.ts'

/** What a request is about: `other` is hit only by faults meant for all. */
export type Endpoint = 'create' | 'list' | 'fetch' | 'other'

/** Every fault with the meaning and default of its value. */
export const faultValues = {
  /** The socket closes and nothing was taken. */
  'drop-before': { value: 0 },
  /** Everything is done, then the socket is reset instead of answering. */
  'drop-after': { value: 0 },
  /** An HTTP error (500, 502, 503) and nothing was taken. */
  'error-before': { value: 503 },
  /** Everything is done, then an HTTP error is answered. */
  'error-after': { value: 500 },
  /** 429 with this Retry-After in seconds; nothing was taken. */
  'rate-limit': { value: 1 },
  /** The request waits this many ms before anything is done. */
  slow: { value: 1000 },
  /** Everything is done at once, then the answer waits this many ms. */
  'slow-after': { value: 1000 },
  /** The first row of each page comes a second time at its end. */
  'list-duplicates': { value: 0 },
  /** Each page begins with the last row of the page before. */
  'list-overlap': { value: 0 },
  /** The rows of a page come in no order. */
  'list-disorder': { value: 0 },
  /** A row is listed only this many ms after it was made. */
  'list-delay': { value: 3000 },
} as const satisfies Record<string, { value: number }>

export type FaultName = keyof typeof faultValues

const names = Object.keys(faultValues) as [FaultName, ...FaultName[]]

export const Fault = z.strictObject({
  name: z.enum(names),
  value: z.number().nonnegative().optional(),
  endpoint: z.enum(['create', 'list', 'fetch', 'all']).default('all'),
  /** How many of the next requests it hits; without it, all. */
  count: z.int().positive().optional(),
  /** How likely it hits a request, 0 to 1. */
  chance: z.number().min(0).max(1).default(1),
})

export type Fault = z.output<typeof Fault>

/** The faults that hit one request, with their values. */
export type Drawn = Readonly<Partial<Record<FaultName, number>>>

export type Faults = ReturnType<typeof openFaults>

/**
 * Reads `NAME[=VALUE][@ENDPOINT][,count=N][,chance=P]`, for example `error-before=503@create,count=2`.
 * @throws Error that says what is wrong in the text.
 */
export function parseFault(text: string): Fault {
  const [head = '', ...rest] = text.split(',')
  const [, name, value, endpoint] = /^([^=@]*)(?:=([^@]*))?(?:@(.*))?$/.exec(head) ?? []
  const limits = rest.map((part) => part.split('=')).map(([key = '', number]) => [key, Number(number)])
  const result = Fault.safeParse({ name, ...(value === undefined ? {} : { value: Number(value) }), ...(endpoint === undefined ? {} : { endpoint }), ...Object.fromEntries(limits) })
  if (result.success) return result.data
  throw new Error(`--fault ${text} is not understood: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`)
}

/** The switchboard of faults. Chances follow from the seed and the number of requests so far. */
export function openFaults(random: Random, initial: readonly Fault[]) {
  let faults = [...initial]
  let draws = 0

  function hits(fault: Fault, endpoint: Endpoint): boolean {
    const meant = fault.name.startsWith('list-') ? endpoint === 'list' : fault.endpoint === 'all' || fault.endpoint === endpoint
    draws += 1
    return meant && random.fraction(`fault:${draws}`) < fault.chance
  }

  return {
    all: (): readonly Fault[] => faults,
    replace: (next: readonly Fault[]) => void (faults = [...next]),
    /** Decides what hits a request, and counts it. */
    draw(endpoint: Endpoint): Drawn {
      const drawn = faults.filter((fault) => hits(fault, endpoint))
      faults = faults
        .map((fault) => (drawn.includes(fault) && fault.count !== undefined ? { ...fault, count: fault.count - 1 } : fault))
        .filter((fault) => fault.count !== 0)
      return Object.fromEntries(drawn.map(({ name, value }) => [name, value ?? faultValues[name].value]))
    },
  }
}
