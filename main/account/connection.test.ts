import { expect, it, onTestFinished } from 'vitest'
import type { Account } from '../../contract/commands.ts'
import { defaultSettings } from '../../contract/defaults.ts'
import type { Provider } from '../provider/provider.ts'
import { machineTime } from '../time/time.ts'
import { destinationOf, openConnection } from './connection.ts'
import type { RunningCarrier } from './practice.ts'
import type { TwilioSdk } from './twilio-sdk.ts'

const account: Account = { accountSid: 'AC1', secret: 'token', from: '+16025550100' }
const silentLog = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A line whose carriers are made of paper; `heard` is what the desk was told, in order. */
function bench() {
  const heard: string[] = []
  const carriers: { stop(): void }[] = []
  const startCarrier = async (): Promise<RunningCarrier> => {
    let stop = (): void => undefined
    const ended = new Promise<void>((resolve) => {
      stop = () => {
        heard.push('carrier stopped')
        resolve()
      }
    })
    carriers.push({ stop: () => stop() })
    return { baseUrl: 'http://127.0.0.1:9', ended, stop: () => stop() }
  }
  const noTeam = {} as ReturnType<TwilioSdk['openTeam']>
  const openTwilio: TwilioSdk['openTwilio'] = ({ from }, reach) => ({ mode: reach?.mode ?? 'twilio', sender: `${from} at ${reach?.baseUrl}` }) as Provider
  const line = openConnection({
    desk: {
      connect: (provider) => heard.push(`connect ${provider.mode} ${provider.sender}`),
      disconnect: ({ mode, state, sender = '', trouble }) => heard.push([`disconnect ${mode} ${state}${sender && ` ${sender}`}`, trouble?.()].filter(Boolean).join(': ')),
      wake: () => heard.push('wake'),
      isAvailable: () => true,
    },
    startCarrier,
    loadSdk: async () => ({ openTwilio, openTeam: () => noTeam, faultOf: async () => undefined }),
    transport: () => expect.unreachable(),
    time: machineTime,
    log: silentLog,
  })
  onTestFinished(() => line.close())
  return { line, heard, kill: () => carriers.at(-1)?.stop() }
}

it('leads to the practice carrier wherever it listens', async () => {
  const { line, heard } = bench()
  line.practice()
  await expect.poll(() => heard).toEqual(['disconnect practice connecting +18335550100', 'connect practice +18335550100 at http://127.0.0.1:9'])
})

it('stays as it is when practice mode is chosen again', async () => {
  const { line, heard } = bench()
  line.practice()
  line.practice()
  await expect.poll(() => heard).toHaveLength(2)
})

it('says so when the practice carrier dies', async () => {
  const { line, heard, kill } = bench()
  line.practice()
  await expect.poll(() => heard).toHaveLength(2)
  kill()
  await expect.poll(() => heard.at(-1)).toMatch(/^disconnect practice down \+18335550100: The practice carrier has stopped/)
})

it('ends the practice carrier before an account takes its place', async () => {
  const { line, heard } = bench()
  line.practice()
  await expect.poll(() => heard).toHaveLength(2)
  await line.twilio(account, 'http://127.0.0.1:4010')
  expect(heard.slice(2)).toEqual(['disconnect twilio connecting +16025550100', 'carrier stopped', 'connect twilio +16025550100 at http://127.0.0.1:4010'])
  await expect(line.bringVoter()).rejects.toThrow('practice mode only')
})

it('comes back to practice mode from an account', async () => {
  const { line, heard } = bench()
  await line.twilio(account)
  line.practice()
  await expect.poll(() => heard.at(-1)).toMatch(/^connect practice/)
})

it('tries again at once, unless it leads nowhere', async () => {
  const { line, heard } = bench()
  line.refuse(() => 'TEXTDESK_FROM is missing')
  line.retry()
  expect(heard).toEqual(['disconnect twilio refused: TEXTDESK_FROM is missing'])
  await line.twilio(account)
  line.retry()
  expect(heard.at(-1)).toBe('wake')
})

it('is known by the settings before it is opened', () => {
  const settings = { ...defaultSettings, managed: false }
  expect(destinationOf({ ...settings, mode: 'unset' })).toEqual({ mode: 'practice', sender: '+18335550100' })
  expect(destinationOf({ ...settings, mode: 'practice', account })).toEqual({ mode: 'practice', sender: '+18335550100' })
  expect(destinationOf({ ...settings, mode: 'twilio', account })).toEqual({ mode: 'twilio', sender: '+16025550100' })
  expect(destinationOf({ ...settings, mode: 'twilio', managed: true })).toEqual({ mode: 'twilio' })
})
