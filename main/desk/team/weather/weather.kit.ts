/** The way of one desk to the carrier, spoiled where a test wants it: requests that never arrive, answers that are lost, or late, or other ones. */
import { at, type Sandbox } from '../../../provider/provider.kit.ts'
import { TransportError, type Transport, type TransportAnswer, type TransportRequest } from '../../../provider/http/transport.ts'

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
