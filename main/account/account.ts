/** Answers the commands about the account and the settings, and begins the line that they ask for. */
import { senderIn } from '../../common/number/sender.ts'
import type { Account, Outcome } from '../../contract/commands.ts'
import { done, refuse, type AccountCommand, type CommandHandlers } from '../../contract/handlers.ts'
import type { Transport } from '../provider/http/transport.ts'
import type { Environment } from '../settings/environment.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { SettingsKeeper } from '../settings/settings.ts'
import { environmentWords } from '../settings/words.ts'
import type { Connection } from './connection.ts'
import type { TwilioSdk } from './twilio-sdk.ts'
import { openUnlocking } from './unlocking.ts'
import { words } from './words.ts'

export type AccountParts = {
  readonly environment: Environment
  readonly settings: SettingsKeeper
  readonly secrets: Secrets
  readonly line: Connection
  readonly loadSdk: () => Promise<TwilioSdk>
  readonly transport: Transport
  /** Tells every window that the settings changed. */
  readonly settingsChanged: () => void
}

export type DeskAccount = {
  readonly commands: CommandHandlers<AccountCommand>
  /** Begins the line that environment and settings ask for. */
  begin(): Promise<void>
}

const managed = (): Outcome => refuse({ kind: 'trouble', text: words.managed })

export function openAccount({ environment, settings, secrets, line, loadSdk, transport, settingsChanged }: AccountParts): DeskAccount {
  const inTurn = queue()
  const unlocking = openUnlocking(secrets.read)

  const refuseFor = (fault: keyof typeof environmentWords): void => line.refuse(() => environmentWords[fault])

  async function begin(): Promise<void> {
    if (environment.line.kind === 'wrong') return refuseFor(environment.line.fault)
    if (environment.line.kind === 'account') return line.twilio(environment.line.account, environment.baseUrl)
    const { mode, account: saved } = settings.current()
    if (mode !== 'twilio' || !saved) return line.practice()
    const { address, ...account } = saved
    // Its secret is for whoever it was connected to, and for nobody whom a variable names later.
    if (address !== undefined && address !== environment.baseUrl) return line.refuse(() => words.elsewhere({ address }), account.from)
    return unlocking.begin({
      opened: (secret) => line.twilio({ ...account, secret }, address),
      closed: (trouble) => line.refuse(trouble, account.from),
    })
  }

  async function connect(typed: Account): Promise<Outcome> {
    const account = tidied(typed, settings.current().country)
    const { faultOf } = await loadSdk()
    const fault = await faultOf(account, { transport, baseUrl: environment.baseUrl })
    if (fault) return refuse({ kind: 'account', fault })
    if (!(await secrets.keep(account.secret))) return refuse({ kind: 'account', fault: 'no-keychain' })
    settings.chooseTwilio(account, environment.baseUrl)
    settingsChanged()
    unlocking.stop()
    await line.twilio(account, environment.baseUrl)
    return done
  }

  async function practise(): Promise<Outcome> {
    settings.choosePractice()
    settingsChanged()
    unlocking.stop()
    line.practice()
    return done
  }

  return {
    begin: () => inTurn(begin),
    commands: {
      'settings.change'(change) {
        settings.change(change)
        settingsChanged()
        return done
      },
      'account.practice': () => (settings.current().managed ? managed() : inTurn(practise)),
      'account.connect': (typed) => (settings.current().managed ? managed() : inTurn(() => connect(typed))),
      async 'line.retry'() {
        if (unlocking.isWaiting()) await unlocking.retry()
        else line.retry()
        return done
      },
      'practice.voter': () => line.bringVoter().then(() => done, (error: Error) => refuse({ kind: 'trouble', text: error.message })),
    },
  }
}

/** Does one thing after the other, so that two changes of the account cannot cross. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}

/** What was pasted, without blanks around it; the sender in E.164 when it was typed as people write numbers. */
function tidied(typed: Account, country: string): Account {
  const from = typed.from.trim()
  const apiKeySid = typed.apiKeySid?.trim()
  return {
    accountSid: typed.accountSid.trim(),
    secret: typed.secret.trim(),
    from: from.startsWith('MG') ? from : (senderIn(from, country) ?? from),
    ...(apiKeySid && { apiKeySid }),
  }
}
