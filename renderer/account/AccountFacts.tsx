/** The account in use, its identifiers masked. */
import type { Line } from '../../contract/model.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror } from '../page/usePage.ts'
import css from '../settings/Settings.module.css'
import { Tag } from '../ui/sign/Tag.tsx'
import { masked } from './masked.ts'

const states: Readonly<Record<Line['state'], { readonly words: string; readonly tone: 'ok' | 'warn' | 'danger' }>> = {
  connecting: { words: 'Connecting', tone: 'warn' },
  connected: { words: 'Connected', tone: 'ok' },
  down: { words: 'No connection', tone: 'warn' },
  refused: { words: 'Keys refused', tone: 'danger' },
  unreadable: { words: 'Replies can’t be read', tone: 'danger' },
}

export function AccountFacts() {
  const account = useMirror((state) => state.settings.account)
  const line = useMirror((state) => state.line)
  const { numberOf } = useNumbers()
  if (line.mode === 'practice') {
    return <p className={css.lead}>Practice mode: pretend voters, and nothing is really sent.</p>
  }
  const { words, tone } = states[line.state]
  const sender = line.sender ?? account?.from
  return (
    <dl className={css.facts}>
      <dt>Carrier</dt>
      <dd>
        {account?.address ? `Not Twilio itself, but ${account.address}` : 'Twilio'} <Tag tone={tone}>{words}</Tag>
      </dd>
      {account && <dt>Account SID</dt>}
      {account && <dd className={css.mono}>{masked(account.accountSid)}</dd>}
      {account?.apiKeySid && <dt>API key SID</dt>}
      {account?.apiKeySid && <dd className={css.mono}>{masked(account.apiKeySid)}</dd>}
      {sender && <dt>Send from</dt>}
      {sender && <dd>{sender.startsWith('+') ? numberOf(sender) : masked(sender)}</dd>}
    </dl>
  )
}
