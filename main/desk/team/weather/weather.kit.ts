/** The way of one desk to the carrier, spoiled where a test wants it: requests that never arrive, answers that are lost, or late, or other ones. */
import { vi, expect } from 'vitest'
import { TransportError, type Transport, type TransportAnswer, type TransportRequest } from '../../../provider/http/transport.ts'
import { at, type Sandbox } from '../../../provider/provider.kit.ts'
import { openEveningDesk, patience, type EveningDesk } from '../evening.kit.ts'

export type Spoiling = {
  readonly method?: 'GET' | 'POST'
  readonly path: RegExp
  /** A word of the request's form. */
  readonly form?: RegExp
  /** How many requests it hits; all without it, until `clear`. */
  readonly count?: number
  /** `lost`: nothing was done. `answer-lost`: all was done. A function makes of the right answer another one. */
  readonly how: 'lost' | 'answer-lost' | 'held' | ((answer: TransportAnswer) => TransportAnswer)
}

export type Weather = ReturnType<typeof openWeather>

export function openWeather({ baseUrl }: Sandbox) {
  const { transport: clear } = at(baseUrl)
  let rules: { readonly is: Spoiling; left: number }[] = []
  let goOn: () => void = () => undefined
  let held = Promise.resolve()
  let isGone = false
  const hits: string[] = []

  const fits = ({ method, url, body = '' }: TransportRequest, { is }: (typeof rules)[number]): boolean =>
    (is.method === undefined || is.method === method) && is.path.test(new URL(url).pathname) && (is.form === undefined || is.form.test(decodeURIComponent(body)))

  const transport: Transport = async (request) => {
    if (isGone) throw new TransportError('unreached', 'ENETUNREACH')
    const rule = rules.find((each) => each.left > 0 && fits(request, each))
    if (!rule) return clear(request)
    rule.left -= 1
    hits.push(`${request.method} ${new URL(request.url).pathname}`)
    const { how } = rule.is
    if (how === 'lost') throw new TransportError('broken', 'ECONNRESET')
    if (how === 'held') await held
    if (isGone) throw new TransportError('broken', 'ECONNRESET')
    const answer = await clear(request)
    if (how === 'answer-lost') throw new TransportError('broken', 'ECONNRESET')
    return typeof how === 'function' ? how(answer) : answer
  }

  return {
    transport,
    /** What was hit, in its order. */
    hits: hits as readonly string[],
    spoil(...spoilings: readonly Spoiling[]): void {
      held = new Promise((resolve) => (goOn = resolve))
      rules = spoilings.map((is) => ({ is, left: is.count ?? Infinity }))
    },
    /** The app is gone: nothing of it reaches the carrier any more, what was held neither. */
    kill(): void {
      isGone = true
      goOn()
    },
    /** From now on all goes well; what was held goes on. */
    clear(): void {
      rules = []
      goOn()
    },
  }
}

/** A list in which there is nothing. */
export const emptied = (key: string) => (answer: TransportAnswer): TransportAnswer => {
  const page = JSON.parse(Buffer.from(answer.body).toString()) as Record<string, unknown>
  return { ...answer, body: Buffer.from(JSON.stringify({ ...page, [key]: [] })) }
}

/** One request that changes something there; `form`: a word of it. */
export const posts = (path: RegExp, how: Spoiling['how'], form?: RegExp): Spoiling => ({ method: 'POST', path, how, count: 1, ...(form && { form }) })

type Team = { readonly workspaces: readonly { readonly tasks: readonly { readonly status: string; readonly attributes: unknown }[] }[] }
export type Spoiled = ReturnType<ReturnType<typeof openEvening>['openSpoiled']>

/** What the evenings of one file share: a carrier, voters and agents who were never there before. */
export function openEvening(sandbox: Sandbox, firstVoter: number) {
  let count = firstVoter
  let evenings = 0

  /** A desk whose way to the carrier can be spoiled. */
  function openSpoiled(name: string, options: Parameters<typeof openEveningDesk>[2] = {}) {
    const weather = openWeather(sandbox)
    return { weather, ...openEveningDesk(sandbox, name, { team: 'setup', transport: weather.transport, ...options }) }
  }

  /** The live tasks of a voter at the carrier. */
  async function tasksAt(phone: string) {
    const team = (await (await fetch(`${sandbox.baseUrl}/practice/team`)).json()) as Team
    return team.workspaces.flatMap(({ tasks }) => tasks).filter(({ attributes, status }) => JSON.stringify(attributes).includes(phone) && !['completed', 'canceled'].includes(status))
  }

  return {
    openSpoiled,
    tasksAt,
    nextPhone: (): string => `+1513555${String((count += 1))}`,
    async openTeam(...names: readonly string[]): Promise<ReturnType<typeof openSpoiled>[]> {
      evenings += 1
      const desks = names.map((name) => openSpoiled(`${name} ${evenings}`))
      await Promise.all(desks.map((desk) => desk.joined()))
      return desks
    },
    /** The chat is the queue's, which has nobody but her. */
    async handedOn(ana: EveningDesk, phone: string): Promise<void> {
      await ana.task(phone, 'reserved')
      await vi.waitFor(async () => expect((await tasksAt(phone)).length).toBe(1), patience)
    },
    /** Only the carrier's clock goes on. */
    passAtCarrier: (aheadMs: number) =>
      fetch(`${sandbox.baseUrl}/practice/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ aheadMs }) }),
  }
}
