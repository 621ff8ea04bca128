/** Bad weather on demand: which faults are switched on, and which of them hit a request. */
import { z } from 'zod'
import type { Random } from '../world/random.ts'
import { endpoints, faultKinds, FaultValue, type Drawn, type Endpoint, type FaultName, type Kind } from './kinds.ts'

const names = Object.keys(faultKinds) as [FaultName, ...FaultName[]]

export const Fault = z
  .strictObject({
    name: z.enum(names),
    value: FaultValue.optional(),
    endpoint: z.enum([...endpoints, 'all']).default('all'),
    /** How many of the next requests it hits; without it, all. */
    count: z.int().positive().optional(),
    /** How likely it hits a request, 0 to 1. */
    chance: z.number().min(0).max(1).default(1),
  })
  .superRefine(({ name, value }, context) => {
    for (const { message } of faultKinds[name].value.safeParse(value).error?.issues ?? []) context.addIssue({ code: 'custom', path: ['value'], message })
  })

export type Fault = z.output<typeof Fault>

/** What of a request decides whether a fault can hit it. */
export type Target = {
  readonly endpoint: Endpoint
  /** It came on a connection that has carried another request before. */
  readonly isReused: boolean
  /** The place of the file in its message, from 1 on, when the request is about one. */
  readonly file?: number | undefined
}

export type Faults = ReturnType<typeof openFaults>

/**
 * Reads `NAME[=VALUE][@ENDPOINT][,count=N][,chance=P]`, for example `error-before=503@create,count=2`.
 * @throws Error that says what is wrong in the text.
 */
export function parseFault(text: string): Fault {
  const [head = '', ...rest] = text.split(',')
  const [, name, value, endpoint] = /^([^=@]*)(?:=([^@]*))?(?:@(.*))?$/.exec(head) ?? []
  const limits = rest.map((part) => part.split('=')).map(([key = '', number]) => [key, Number(number)])
  const given = value === undefined ? {} : { value: /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value }
  const result = Fault.safeParse({ name, ...given, ...(endpoint === undefined ? {} : { endpoint }), ...Object.fromEntries(limits) })
  if (result.success) return result.data
  throw new Error(`--fault ${text} is not understood: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`)
}

const valueOf = ({ name, value }: Fault) => faultKinds[name].value.parse(value)

function isMeant(fault: Fault, { endpoint, isReused, file }: Target): boolean {
  const { name } = fault
  const kind: Kind = faultKinds[name]
  const at = kind.at ?? fault.endpoint
  if (endpoint === 'ring' && at !== 'ring') return false
  if (at !== 'all' && at !== endpoint) return false
  if (name === 'connection-close-idle') return isReused
  const value = valueOf(fault)
  return typeof value !== 'object' || !('file' in value) || value.file === 0 || value.file === file
}

/** The switchboard of faults. Chances follow from the seed and the number of requests so far. */
export function openFaults(random: Random, initial: readonly Fault[]) {
  let faults = [...initial]
  let draws = 0

  function hits(fault: Fault, target: Target): boolean {
    draws += 1
    return isMeant(fault, target) && random.fraction(`fault:${draws}`) < fault.chance
  }

  return {
    all: (): readonly Fault[] => faults,
    replace: (next: readonly Fault[]) => void (faults = [...next]),
    /** Decides what hits a request, and counts it. */
    draw(target: Target): Drawn {
      const drawn = faults.filter((fault) => hits(fault, target))
      faults = faults
        .map((fault) => (drawn.includes(fault) && fault.count !== undefined ? { ...fault, count: fault.count - 1 } : fault))
        .filter((fault) => fault.count !== 0)
      return Object.fromEntries(drawn.map((fault) => [fault.name, valueOf(fault)]))
    },
  }
}
