/** The account that texts go out from, checked with the carrier before it is saved. */
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react'
import { Lock } from 'lucide-react'
import { Button, LinkButton } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import css from './Connect.module.css'
import { LineField, SecretField } from './fields.tsx'
import type { AccountForm } from './form.ts'
import { useConnect } from './useConnect.ts'
import { accountWords } from './words.ts'

export type ConnectFormProps = {
  /** What the fields begin with; never a secret, since the page knows none. */
  readonly start?: Partial<AccountForm>
  readonly onDone: () => void
  /** The other button beside Connect. */
  readonly instead: ReactNode
}

export function ConnectForm({ start, onDone, instead }: ConnectFormProps) {
  const { form, found, isChecking, change, connect } = useConnect(onDone, start)
  const fields = useRef<HTMLFormElement>(null)
  useEffect(() => fields.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus(), [found])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isChecking) connect()
  }
  const swap = (
    <LinkButton className={css.swap} onPress={() => change({ usesKey: !form.usesKey, secret: '' })}>
      {form.usesKey ? accountWords.tokenInstead : accountWords.keyInstead}
    </LinkButton>
  )
  return (
    <form ref={fields} className={css.fields} onSubmit={submit} noValidate>
      <LineField
        label={accountWords.accountSid}
        mono
        autoFocus
        value={form.accountSid}
        fault={found.fields.accountSid}
        onChange={(accountSid) => change({ accountSid })}
      />
      {form.usesKey && (
        <LineField
          label={accountWords.apiKeySid}
          mono
          value={form.apiKeySid}
          fault={found.fields.apiKeySid}
          onChange={(apiKeySid) => change({ apiKeySid })}
          end={swap}
        />
      )}
      <SecretField
        isKey={form.usesKey}
        value={form.secret}
        fault={found.fields.secret}
        onChange={(secret) => change({ secret })}
        end={!form.usesKey && swap}
        help={
          <>
            <Lock size={12} strokeWidth={2.1} aria-hidden />
            {accountWords.encrypted}
          </>
        }
      />
      <LineField
        label={accountWords.sendFrom}
        value={form.from}
        fault={found.fields.from}
        onChange={(from) => change({ from })}
        help={accountWords.senderExample}
      />
      <div className={css.act}>
        <Button type="submit" variant="primary" size="lg" isPending={isChecking}>
          {accountWords.connect}
        </Button>
        {instead}
      </div>
      {found.form && (
        <Notice tone="danger" blocking>
          {found.form}
        </Notice>
      )}
    </form>
  )
}
