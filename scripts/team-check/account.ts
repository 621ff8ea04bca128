/** Plain requests to the account that the TWILIO_* variables name: what Twilio answers, word for word, without the app in between. */
import { rebased } from '../../main/provider/http/base.ts'

export type Answer = { readonly status: number; readonly code: number | undefined; readonly headers: Headers; readonly body: Readonly<Record<string, unknown>> }
export type Fields = Readonly<Record<string, string | number | boolean>>
type More = { readonly ifMatch?: string; readonly signal?: AbortSignal }

export type CheckAccount = ReturnType<typeof accountFrom>

/** @throws Error that says which variable is missing */
export function accountFrom(env: Readonly<Record<string, string | undefined>>) {
  const wanted = (name: string): string => {
    const value = env[name]
    if (!value) throw new Error(`${name} is not set. This wants TWILIO_ACCOUNT_SID, TWILIO_API_KEY, TWILIO_API_SECRET and TEXTDESK_FROM.`)
    return value
  }
  const accountSid = wanted('TWILIO_ACCOUNT_SID')
  const apiKeySid = wanted('TWILIO_API_KEY')
  const secret = wanted('TWILIO_API_SECRET')
  const from = wanted('TEXTDESK_FROM')
  const baseUrl = env['TEXTDESK_TWILIO_BASE_URL']
  const authorization = `Basic ${Buffer.from(`${apiKeySid}:${secret}`).toString('base64')}`

  async function ask(method: 'GET' | 'POST' | 'DELETE', address: string, fields: Fields = {}, { ifMatch, signal }: More = {}): Promise<Answer> {
    const form = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]))
    const url = rebased(`${address}${method === 'GET' && form.size > 0 ? `?${form.toString()}` : ''}`, baseUrl)
    if (url === undefined) throw new Error(`${address} is no address of Twilio's.`)
    const headers = { authorization, accept: 'application/json', ...(ifMatch !== undefined && { 'if-match': ifMatch }) }
    const answer = await fetch(url, { method, headers, ...(method === 'POST' && { body: form }), ...(signal && { signal }) })
    const text = await answer.text()
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
    return { status: answer.status, code: typeof body['code'] === 'number' ? body['code'] : undefined, headers: answer.headers, body }
  }

  return {
    account: { accountSid, apiKeySid, secret, from }, baseUrl, ask,
    /** The same, where only one end will do. @throws Error with Twilio's own words */
    async sure(method: 'GET' | 'POST' | 'DELETE', address: string, fields?: Fields, more?: More): Promise<Answer> {
      const answer = await ask(method, address, fields, more)
      if (answer.status >= 300) throw new Error(`${method} ${address}: ${answer.status} ${textIn(answer.body, 'message')}`)
      return answer
    },
  }
}

/** A text in an answer; empty where there is none. */
export const textIn = (row: Readonly<Record<string, unknown>> | undefined, name: string): string => (typeof row?.[name] === 'string' ? row[name] : '')

/** The rows of a list's answer. */
export const rowsOf = ({ body }: Answer, key: string): readonly Readonly<Record<string, unknown>>[] => (body[key] ?? []) as readonly Record<string, unknown>[]
