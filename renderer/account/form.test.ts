import { describe, expect, it } from 'vitest'
import { readForm, type AccountForm } from './form.ts'

const sid = (kind: string) => kind + '0123456789abcdef'.repeat(2)
const form = (changes: Partial<AccountForm> = {}): AccountForm => ({
  accountSid: sid('AC'),
  usesKey: false,
  apiKeySid: '',
  secret: 'token',
  from: '(833) 555-0199',
  ...changes,
})

describe('the connect form', () => {
  it('becomes an account, whatever spaces were pasted with it', () => {
    expect(readForm(form({ accountSid: ` ${sid('AC')}\n`, secret: ' token ' }), 'US')).toEqual({
      ok: true,
      account: { accountSid: sid('AC'), secret: 'token', from: '+18335550199' },
    })
  })

  it('takes an API key only while it is asked for', () => {
    expect(readForm(form({ usesKey: true, apiKeySid: sid('SK') }), 'US')).toMatchObject({ ok: true, account: { apiKeySid: sid('SK') } })
    const read = readForm(form({ apiKeySid: sid('SK') }), 'US')
    expect(read.ok && 'apiKeySid' in read.account).toBe(false)
  })

  it('takes a Messaging Service as the sender', () => {
    expect(readForm(form({ from: sid('MG') }), 'US')).toMatchObject({ ok: true, account: { from: sid('MG') } })
  })

  it('says under each field what it needs', () => {
    const read = readForm(form({ accountSid: sid('SK'), usesKey: true, secret: ' ', from: '555' }), 'US')
    expect(read.ok || Object.keys(read.faults)).toEqual(['accountSid', 'apiKeySid', 'secret', 'from'])
  })
})
