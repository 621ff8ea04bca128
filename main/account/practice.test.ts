import { afterEach, expect, it } from 'vitest'
import { carrierThat } from '../provider/provider.kit.ts'
import { keepPractice, type Practice, type RunningCarrier } from './practice.ts'

/** Starts carriers that end when the test says so, and notes what is told of them. */
function bench({ failures = [], baseUrl = 'http://127.0.0.1:1' }: { failures?: readonly Error[]; baseUrl?: string } = {}) {
  const told: string[] = []
  const waiting: ((text: string) => void)[] = []
  const tell = (text: string): void => {
    told.push(text)
    waiting.splice(0).forEach((heard) => heard(text))
  }
  const dying: (() => void)[] = []
  const errors = [...failures]
  const accounts: object[] = []
  const start = async (account: object): Promise<RunningCarrier> => {
    const error = errors.shift()
    if (error) throw error
    accounts.push(account)
    let die = (): void => undefined
    const ended = new Promise<void>((resolve) => {
      die = resolve
    })
    dying.push(die)
    return { baseUrl, ended, stop: die }
  }
  let isStaffed = false
  const user = { up: async (_account: object, address: string) => tell(`up ${address}`), down: (trouble: string) => tell(`down ${trouble}`), isStaffed: () => isStaffed }
  const practice = keepPractice(start, user)
  const next = (): Promise<string> => new Promise((resolve) => waiting.push(resolve))
  open.push(practice)
  const staff = (does: boolean): void => {
    isStaffed = does
    practice.staffingChanged()
  }
  return { practice, told, accounts, next, staff, kill: () => dying.at(-1)?.() }
}

const open: Practice[] = []
afterEach(() => Promise.all(open.splice(0).map((practice) => practice.stop())))

it('starts the carrier with an account of this machine', async () => {
  const { accounts, next, told } = bench()
  await next()
  expect(told).toEqual(['up http://127.0.0.1:1'])
  const match = (pattern: RegExp): string => expect.stringMatching(pattern) as string
  expect(accounts).toEqual([{ accountSid: match(/^AC[0-9a-f]{32}$/), from: match(/^\+1\d{10}$/), secret: match(/^[0-9a-f]{32}$/) }])
})

it('starts it again when it dies', async () => {
  const { practice, next, kill } = bench()
  await next()
  const down = next()
  kill()
  expect(await down).toMatch(/^down The practice carrier has stopped/)
  const up = next()
  practice.retry()
  expect(await up).toMatch(/^up/)
})

it('says why it could not be started, and tries again', async () => {
  const { practice, next } = bench({ failures: [new Error('port taken')] })
  expect(await next()).toContain('port taken')
  const up = next()
  practice.retry()
  expect(await up).toMatch(/^up/)
})

it('does not start it again once it was stopped', async () => {
  const { practice, next, told } = bench()
  await next()
  await practice.stop()
  expect(told).toHaveLength(1)
})

/** A carrier that notes what its handles are told, and by whom. */
async function handles() {
  const told: string[] = []
  const bearers = new Set<string | undefined>()
  const baseUrl = await carrierThat((request, response) => {
    bearers.add(request.headers.authorization)
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      told.push(`${request.method} ${request.url} ${body}`)
      response.end('{}')
    })
  })
  return { baseUrl, told, bearers }
}

it('brings a voter by asking the carrier, with the account that it was started for', async () => {
  const { baseUrl, told, bearers } = await handles()
  const { practice, next, accounts } = bench({ baseUrl })
  await next()
  await practice.bringVoter()
  expect(told).toContain('POST /practice/voter {}')
  const { accountSid, secret } = accounts[0] as { accountSid: string; secret: string }
  expect([...bearers]).toEqual([`Basic ${btoa(`${accountSid}:${secret}`)}`])
})

it('tells each carrier whether somebody takes work, and every change of it', async () => {
  const { baseUrl, told } = await handles()
  const { practice, next, staff, kill } = bench({ baseUrl })
  await next()
  await expect.poll(() => told).toEqual(['POST /practice/desk {"available":false}'])
  staff(true)
  await expect.poll(() => told.slice(1)).toEqual(['POST /practice/desk {"available":true}'])
  const down = next()
  kill()
  await down
  const up = next()
  practice.retry()
  await up
  await expect.poll(() => told.slice(2)).toEqual(['POST /practice/desk {"available":true}'])
})

it('brings no voter while the carrier is down', async () => {
  const { practice, next } = bench({ failures: [new Error('port taken')] })
  await next()
  await expect(practice.bringVoter()).rejects.toThrow('not running')
})

it('says that the carrier did not answer', async () => {
  const { practice, next } = bench()
  await next()
  await expect(practice.bringVoter()).rejects.toThrow('did not answer')
})
