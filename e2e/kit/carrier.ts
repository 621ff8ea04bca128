/** A practice carrier of the test's own, and the hands with which a test plays the voters and the weather. */
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { end, startUntilLine } from './child.ts'

/** The account that exists at this carrier. */
export const account = {
  sid: 'AC000000000000000000000000000e2e00',
  token: 'a-token-for-tests',
  number: '+18335550100',
  /** A number of the account that cannot text. */
  voiceNumber: '+18335550101',
  /** The Messaging Service that our number belongs to. */
  service: 'MG000000000000000000000000000e2e00',
} as const

/** The API key that it accepts; with the account's own token no desk of a team could ring. */
export const apiKey = { TWILIO_API_KEY: 'SK0000000000000000000000000000c0de', TWILIO_API_SECRET: 'practice-secret' } as const

export type CarrierOptions = {
  /** Every delay of the carrier is divided by it. */
  readonly speed: number
  /** Whether the scripted voters answer. */
  readonly voters: boolean
  /** The file in which it keeps its state between a stop and a start; memory only without it. */
  readonly stateFile?: string
  /** What its own chance follows from; 1 without it. */
  readonly seed?: number
}

/** A message as Twilio's API writes it; what the tests look at. */
export type CarrierMessage = {
  readonly sid: string
  readonly direction: 'inbound' | 'outbound-api'
  readonly from: string
  readonly to: string
  readonly body: string
  readonly num_media: string
  readonly status: string
  readonly error_code: number | null
  readonly messaging_service_sid: string | null
}

/** What no list tells of a message: whether a client asked for it, in which words, and from when on lists show it (epoch ms; null for never). */
export type CarrierOrigin = {
  readonly sid: string
  readonly isForeign: boolean
  readonly askedTo: string
  readonly askedBody: string
  readonly madeAt: number
  readonly listedAt: number | null
}

/** A text that somebody else of the account sends. `service`: by another campaign. */
export type ForeignText = { readonly to: string; readonly body: string; readonly from: string; readonly service?: string }

/** A request of the app's, without its credentials. */
export type CarrierRequest = {
  readonly number: number
  readonly at: number
  readonly endedAt?: number
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly form: readonly (readonly [string, string])[]
  readonly faults: readonly string[]
  readonly outcome?: number | 'dropped'
  /** The SID of the text that was taken by it. */
  readonly made?: string
}

/** A team at the carrier: its workers, its tasks that are not forgotten yet, and the documents of all teams. */
export type CarrierTeam = {
  readonly workspaces: readonly {
    readonly workers: readonly { readonly sid: string; readonly name: string; readonly activity: string; readonly holds: readonly { readonly task: string; readonly status: string }[] }[]
    readonly tasks: readonly { readonly sid: string; readonly status: string; readonly reason: string | null; readonly attributes: Readonly<Record<string, unknown>> }[]
  }[]
  readonly documents: readonly { readonly uniqueName: string; readonly data: Readonly<Record<string, unknown>> }[]
}

/** Weather to switch on; sandbox/README.md lists the names and what `value` means to each. */
export type CarrierFault = {
  readonly name: string
  readonly value?: number | string
  readonly endpoint?: 'create' | 'list' | 'fetch' | 'media' | 'file' | 'service' | 'doc' | 'task' | 'task-create' | 'reservation' | 'worker' | 'bell' | 'all'
  /** How many requests it hits; all without it. */
  readonly count?: number
  /** How likely it hits one, 0 to 1; always without it. */
  readonly chance?: number
}

/** As it is built into the app: one file starts sooner than many. */
const program = fileURLToPath(new URL('../../out/sandbox/main.js', import.meta.url))

export type Carrier = Awaited<ReturnType<typeof startCarrier>>

/** Starts one. It answers on 127.0.0.1, on a port that was free. */
export async function startCarrier(options: CarrierOptions) {
  let running: ChildProcess
  let url: string
  let aheadMs = 0

  async function start(port = 0): Promise<void> {
    const args = [program, '--port', String(port), '--seed', String(options.seed ?? 1), '--speed', String(options.speed), '--with-parent']
    args.push('--account-sid', account.sid, '--auth-token', account.token, '--from', account.number, '--voice-only', account.voiceNumber, '--service', account.service)
    if (options.stateFile !== undefined) args.push('--state', options.stateFile)
    const { child, line } = await startUntilLine(process.execPath, args, { pipe: 1, stdio: ['ignore', 'pipe', 'pipe'] })
    running = child
    url = /http:\S+/.exec(line)?.[0] ?? ''
    if (!options.voters) await control('silence', { silent: true })
    if (aheadMs !== 0) await control('clock', { aheadMs })
  }

  /** Uses a handle of the carrier's; with a body it is a POST. */
  async function control<T>(handle: string, body?: unknown): Promise<T> {
    const init = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(`${url}/practice/${handle}`, init)
    if (!response.ok) throw new Error(`The carrier answered ${handle} with ${response.status}: ${await response.text()}`)
    return (await response.json()) as T
  }

  const messages = async () => (await control<{ messages: CarrierMessage[] }>('messages')).messages

  await start()
  return {
    get url() {
      return url
    },
    /** A voter's texts arrive at our number. */
    async receive(from: string, ...bodies: readonly string[]): Promise<void> {
      for (const body of bodies) await control('inbound', { from, to: account.number, body })
    },
    /** The same with a picture. */
    receivePicture: (from: string, body: string): Promise<void> => control('inbound', { from, to: account.number, body, media: ['card'] }),
    /** Another desk or campaign of the account sends a text; answers its SID. */
    sendForOthers: async (text: ForeignText) => (await control<{ sid: string }>('outbound', text)).sid,
    /** A scripted voter begins a chat. */
    bringIn: (phone: string) => control('voter', { number: phone }),
    /** How far its clock is ahead of this machine's; what falls due by that happens, or at the next start. */
    async setClock(ms: number): Promise<void> {
      aheadMs = ms
      if (running.exitCode === null && running.signalCode === null) await control('clock', { aheadMs })
    },
    revokeKeys: (...revoked: readonly string[]) => control('keys', { revoked }),
    setFaults: (...faults: readonly CarrierFault[]) => control('faults', { faults }),
    /** Everything that the carrier holds, oldest first. */
    messages,
    /** The bodies of what the carrier took from us for a number, oldest first. */
    textsTo: async (phone: string) => (await messages()).filter((text) => text.direction === 'outbound-api' && text.to === phone).map((text) => text.body),
    requests: async () => (await control<{ requests: CarrierRequest[] }>('requests')).requests,
    team: () => control<CarrierTeam>('team'),
    /** Of each of `messages`, in the same order. */
    origins: async () => (await control<{ origins: CarrierOrigin[] }>('origins')).origins,
    stop: () => end(running),
    kill: () => end(running, 'SIGKILL'),
    /** After either: the same carrier at the same address. */
    startAgain: () => start(Number(new URL(url).port)),
  }
}

/** Whether a request asks the carrier to send a text. */
export const isSend = ({ method, path }: CarrierRequest): boolean => method === 'POST' && path.endsWith('/Messages.json')
