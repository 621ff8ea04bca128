/** The connect form's state: what was typed, what is wrong with it, and the live check. */
import { useState } from 'react'
import { useMirror, usePage } from '../page/usePage.ts'
import { refusalWords } from '../words/words.ts'
import { fieldOf, readForm, type AccountForm, type FieldFaults } from './form.ts'

type Found = { readonly fields: FieldFaults; readonly form?: string }

const nothing: Found = { fields: {} }
const blank: AccountForm = { accountSid: '', usesKey: false, apiKeySid: '', secret: '', from: '' }

/** `onDone` is called once the carrier has accepted the account and it is saved. */
export function useConnect(onDone: () => void, start: Partial<AccountForm> = {}) {
  const { command } = usePage()
  const country = useMirror((state) => state.settings.country)
  const [form, setForm] = useState<AccountForm>({ ...blank, ...start })
  const [found, setFound] = useState<Found>(nothing)
  const [isChecking, setChecking] = useState(false)

  const change = (part: Partial<AccountForm>) => {
    setForm({ ...form, ...part })
    setFound(nothing)
  }
  const connect = async () => {
    const read = readForm(form, country)
    if (!read.ok) return setFound({ fields: read.faults })
    setChecking(true)
    setFound(nothing)
    const outcome = await command('account.connect', read.account)
    setChecking(false)
    if (outcome.ok) return onDone()
    const { refusal } = outcome
    const field = refusal.kind === 'account' ? fieldOf[refusal.fault] : 'form'
    const words = refusalWords(refusal)
    setFound(field === 'form' ? { fields: {}, form: words } : { fields: { [field]: words } })
  }
  return { form, found, isChecking, change, connect: () => void connect() }
}
