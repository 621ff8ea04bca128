/** From the carrier to an agent's desk and back, in seconds: three desks, each a process, on the practice carrier. */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import type { Asked, Told } from './worker.ts'

export const account = { accountSid: `AC${'a'.repeat(32)}`, token: 'token-of-a-bench', key: `SK${'b'.repeat(32)}`, secret: 'secret-of-a-key', from: '+16025550100' }
const root = path.resolve(import.meta.dirname, '../..')
const patienceMs = 60_000
const built = path.join(root, 'out/bench-team')

/** The desk's code takes its migrations by the bundler's means. */
async function buildWorker(): Promise<string> {
  await build({ root, configFile: false, logLevel: 'error', build: { ssr: path.join(import.meta.dirname, 'worker.ts'), outDir: built, emptyOutDir: true, target: 'node24' } })
  return path.join(built, 'worker.js')
}

/** Seconds of each round. */
export type Ways = { readonly rings: readonly number[]; readonly offersGone: readonly number[]; readonly chatsGone: readonly number[]; readonly readerKilled: readonly number[] }
type Desk = { readonly child: ChildProcess; readonly name: string; readonly tasks: Map<string, Told> }

export async function startCarrier(): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const options = { port: '0', seed: '7', speed: '1e9', 'account-sid': account.accountSid, 'auth-token': account.token, 'api-key': account.key, 'api-secret': account.secret, from: account.from }
  const child = spawn(process.execPath, [path.join(root, 'sandbox/main.ts'), ...Object.entries(options).map(([name, value]) => `--${name}=${value}`), '--with-parent'], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(child.stdout)) {
    const url = /Practice carrier on (\S+)/.exec(line)?.[1]
    if (url) return { url, child }
  }
  throw new Error('The practice carrier ended before it listened.')
}

async function control(url: string, name: string, body?: unknown): Promise<unknown> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return (await fetch(`${url}/practice/${name}`, body === undefined ? {} : post)).json()
}

async function startDesk(program: string, url: string, name: string, isBelled: boolean): Promise<Desk> {
  const env = { ...process.env, BENCH_NAME: name, BENCH_CARRIER: url, BENCH_FROM: account.from, BENCH_ACCOUNT: account.accountSid, BENCH_SECRET: isBelled ? account.secret : account.token, ...(isBelled && { BENCH_KEY: account.key }) }
  const child = fork(program, { env })
  const tasks = new Map<string, Told>()
  child.on('message', (told: Told) => void (told.phone && tasks.set(told.phone, told)))
  await new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${name} did not come into the team.`)), patienceMs).unref()
    child.once('exit', () => reject(new Error(`${name} ended.`)))
    child.on('message', (message: { isReady?: boolean }) => void (message.isReady && resolve()))
  })
  return { child, name, tasks }
}

async function until<T>(fact: () => T | undefined): Promise<T> {
  for (const begun = Date.now(); Date.now() - begun < patienceMs; await pause(5)) {
    const found = fact()
    if (found !== undefined) return found
  }
  throw new Error('It did not happen in a minute.')
}

/** The desk that reads the number, as the lease says; its name is in it. */
async function readerOf(url: string): Promise<string> {
  const { documents = [] } = (await control(url, 'team')) as { documents?: { uniqueName?: string; data?: { name?: string } }[] }
  return documents.find(({ uniqueName }) => uniqueName === 'reader.0')?.data?.name ?? ''
}

/** @param rounds of each; a killed reader takes half a minute */
export async function measureWays(isBelled: boolean, rounds: number, kills: number): Promise<Ways> {
  const program = await buildWorker()
  const carrier = await startCarrier()
  const { url } = carrier
  const desks: Desk[] = []
  let count = 0
  const nextPhone = (): string => `+1513555${String(1_000 + (count += 1)).padStart(4, '0')}`
  const ask = ({ child }: Desk, asked: Asked): void => void child.send(asked)
  const inState = (desk: Desk, phone: string, states: readonly string[]): Told | undefined => {
    const told = desk.tasks.get(phone)
    return told && states.includes(told.state) ? told : undefined
  }
  /** A voter writes; the seconds until it rings, and where. */
  async function ring(): Promise<{ readonly phone: string; readonly seconds: number; readonly at: Desk; readonly told: Told }> {
    const phone = nextPhone()
    const begun = Date.now()
    await control(url, 'inbound', { from: phone, body: 'Hello?' })
    const [at, told] = await until(() => desks.map((desk) => [desk, inState(desk, phone, ['reserved', 'assigned'])] as const).find((each): each is readonly [Desk, Told] => each[1] !== undefined))
    return { phone, seconds: (told.at - begun) / 1_000, at, told }
  }
  /** Another agent takes it over; seconds from their click until it is gone where it was. */
  async function takeFrom(at: Desk, phone: string): Promise<number> {
    const other = desks.find((desk) => desk !== at)!
    const begun = Date.now()
    ask(other, { does: 'takeOver', phone, id: crypto.randomUUID() })
    return ((await until(() => inState(at, phone, ['canceled', 'completed']))).at - begun) / 1_000
  }

  try {
    await control(url, 'silence', { silent: true })
    for (const name of ['Ana', 'Ben', 'Cleo']) desks.push(await startDesk(program, url, name, isBelled))
    await pause(2_000)
    const rings: number[] = []
    const offersGone: number[] = []
    const chatsGone: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const { phone, seconds, at, told } = await ring()
      rings.push(seconds)
      if (round % 2 === 1) {
        ask(at, { does: 'accept', phone, id: told.id })
        await until(() => inState(at, phone, ['assigned']))
        chatsGone.push(await takeFrom(at, phone))
      } else offersGone.push(await takeFrom(at, phone))
      await pause(Math.random() * 2_000)
    }
    const readerKilled: number[] = []
    for (let kill = 0; kill < kills; kill += 1) {
      const name = await readerOf(url)
      const reader = desks.find((desk) => desk.name === name)
      if (!reader) throw new Error(`Nobody here reads the number: ${name}`)
      await pause(Math.random() * 5_000)
      reader.child.kill('SIGKILL')
      await once(reader.child, 'exit')
      desks.splice(desks.indexOf(reader), 1)
      readerKilled.push((await ring()).seconds)
      desks.push(await startDesk(program, url, name, isBelled))
    }
    return { rings, offersGone, chatsGone, readerKilled }
  } finally {
    for (const { child } of desks) child.kill('SIGKILL')
    carrier.child.kill()
  }
}
