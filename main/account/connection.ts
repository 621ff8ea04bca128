/** The line to a carrier that the desk has: the practice carrier on this machine, a Twilio account, or none for a named reason. */
import type { Account } from '../../contract/commands.ts'
import type { Line } from '../../contract/model.ts'
import type { Settings } from '../../contract/settings.ts'
import type { Way } from '../desk/core/line-state.ts'
import type { Log } from '../log/log.ts'
import type { Transport } from '../provider/http/transport.ts'
import type { Provider } from '../provider/provider.ts'
import type { TwilioReach } from '../provider/twilio/twilio.ts'
import type { TeamAccess } from '../team/access.ts'
import type { Time } from '../time/time.ts'
import { keepPractice, practiceNumber, type Practice, type StartCarrier } from './practice.ts'
import type { TwilioSdk } from './twilio-sdk.ts'
import { words } from './words.ts'

/** What is asked of the desk. */
export type ConnectionDesk = {
  connect(provider: Provider, team: TeamAccess): void
  disconnect(way: Way): void
  /** Tries the line at once. */
  wake(): void
  /** Whether the worker's activity takes work. */
  isAvailable(): boolean
}

export type ConnectionParts = {
  readonly desk: ConnectionDesk
  readonly startCarrier: StartCarrier
  readonly loadSdk: () => Promise<TwilioSdk>
  readonly transport: Transport
  readonly time: Time
  readonly log: Log
}

export type Connection = ReturnType<typeof openConnection>

/** Where the line will lead by the settings, before it is opened. */
export function destinationOf({ mode, account }: Settings): Pick<Line, 'mode' | 'sender'> {
  if (mode !== 'twilio') return { mode: 'practice', sender: practiceNumber }
  return { mode, ...(account && { sender: account.from }) }
}

export function openConnection({ desk, startCarrier, loadSdk, transport, time, log }: ConnectionParts) {
  let practice: Practice | undefined
  /** Whether the line leads anywhere, so that a retry makes sense. */
  let isLed = false

  function connect({ openTwilio, openTeam }: TwilioSdk, account: Account, to: Pick<TwilioReach, 'baseUrl' | 'mode'>): void {
    const reach = { transport, time, ...to }
    desk.connect(openTwilio(account, reach), openTeam(account, reach))
  }

  /** Connects unless the line was led elsewhere while the SDK was being loaded. */
  async function connectPractice(account: Account, address: string, isCurrent: () => boolean): Promise<void> {
    const sdk = await loadSdk()
    if (isCurrent()) connect(sdk, account, { baseUrl: address, mode: 'practice' })
  }

  function beginPractice(): Practice {
    desk.disconnect({ state: 'connecting', mode: 'practice', sender: practiceNumber })
    const begun: Practice = keepPractice(startCarrier, {
      up: (account, address) => connectPractice(account, address, () => practice === begun),
      down(trouble) {
        log.warn('The practice carrier is down', { trouble })
        if (practice === begun) desk.disconnect({ state: 'down', mode: 'practice', sender: practiceNumber, trouble: () => trouble })
      },
      isStaffed: desk.isAvailable,
    })
    return begun
  }

  async function endPractice(): Promise<void> {
    const ending = practice
    practice = undefined
    await ending?.stop()
  }

  return {
    /** Leads the line to the practice carrier; nothing changes when it does already. */
    practice(): void {
      isLed = true
      practice ??= beginPractice()
    },
    /** @param baseUrl takes the place of scheme and host of every call */
    async twilio(account: Account, baseUrl?: string): Promise<void> {
      isLed = true
      desk.disconnect({ state: 'connecting', mode: 'twilio', sender: account.from })
      const [sdk] = await Promise.all([loadSdk(), endPractice()])
      connect(sdk, account, { baseUrl })
    },
    /** Leads it nowhere, and says why. */
    refuse(trouble: () => string, sender?: string): void {
      isLed = false
      desk.disconnect({ state: 'refused', mode: 'twilio', trouble, ...(sender !== undefined && { sender }) })
    },
    retry(): void {
      if (!isLed) return
      practice?.retry()
      desk.wake()
    },
    /** Rejects outside practice mode. */
    async bringVoter(): Promise<void> {
      if (!practice) throw new Error(words.practiceOnly)
      await practice.bringVoter()
    },
    /** The worker's activity has changed: practice voters live by it. */
    activityChanged: (): void => practice?.staffingChanged(),
    /** Ends what runs here. The desk is not told: it is closed by whoever closes this. */
    close: endPractice,
  }
}
