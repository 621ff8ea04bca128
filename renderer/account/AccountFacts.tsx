/** The account in use, its identifiers masked. */
import type { Line } from '../../contract/model.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror } from '../page/usePage.ts'
import { Tag } from '../ui/sign/Tag.tsx'
import css from './Account.module.css'
import { masked } from './masked.ts'
import { accountWords, lineStateWords } from './words.ts'

const tones: Readonly<Record<Line['state'], 'ok' | 'warn' | 'danger'>> = { connecting: 'warn', connected: 'ok', down: 'warn', refused: 'danger', unreadable: 'danger' }

export function AccountFacts() {
  const account = useMirror((state) => state.settings.account)
  const line = useMirror((state) => state.line)
  const { numberOf } = useNumbers()
  if (line.mode === 'practice') return <p className={css.lead}>{accountWords.practice}</p>
  const sender = line.sender ?? account?.from
  return (
    <dl className={css.facts}>
      <dt>{accountWords.carrier}</dt>
      <dd>
        {account?.address ? accountWords.otherCarrier({ address: account.address }) : accountWords.twilio}{' '}
        <Tag tone={tones[line.state]}>{lineStateWords[line.state]}</Tag>
      </dd>
      {account && <dt>{accountWords.accountSid}</dt>}
      {account && <dd className={css.mono}>{masked(account.accountSid)}</dd>}
      {account?.apiKeySid && <dt>{accountWords.apiKeySid}</dt>}
      {account?.apiKeySid && <dd className={css.mono}>{masked(account.apiKeySid)}</dd>}
      {sender && <dt>{accountWords.sendFrom}</dt>}
      {sender && <dd>{sender.startsWith('+') ? numberOf(sender) : masked(sender)}</dd>}
    </dl>
  )
}
