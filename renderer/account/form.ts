/** Reads the connect form: what is missing, and what the carrier's check found, each under the field it is about. */
import { senderIn } from '../../common/number/sender.ts'
import type { Account, AccountFault } from '../../contract/commands.ts'
import { accountWords } from './words.ts'

/** The form as typed. `apiKeySid` counts only while `usesKey` is on; the secret then belongs to the key. */
export type AccountForm = {
  readonly accountSid: string
  readonly usesKey: boolean
  readonly apiKeySid: string
  readonly secret: string
  readonly from: string
}

export type AccountField = 'accountSid' | 'apiKeySid' | 'secret' | 'from'
/** One sentence for each field that needs something. */
export type FieldFaults = Readonly<Partial<Record<AccountField, string>>>

type ReadForm = { readonly ok: true; readonly account: Account } | { readonly ok: false; readonly faults: FieldFaults }

/** The account that the form describes, or what is wrong with it. `country` is what the sender's number is read in. */
export function readForm(form: AccountForm, country: string): ReadForm {
  const accountSid = form.accountSid.trim()
  const apiKeySid = form.apiKeySid.trim()
  const secret = form.secret.trim()
  const from = readSender(form.from, country)
  const faults: FieldFaults = {
    ...(!isSid('AC', accountSid) && { accountSid: accountWords.badAccountSid }),
    ...(form.usesKey && !isSid('SK', apiKeySid) && { apiKeySid: accountWords.badApiKeySid }),
    ...(secret === '' && { secret: form.usesKey ? accountWords.noKeySecret : accountWords.noToken }),
    ...(from === undefined && { from: accountWords.badSender }),
  }
  if (from === undefined || Object.keys(faults).length > 0) return { ok: false, faults }
  return { ok: true, account: { accountSid, ...(form.usesKey && { apiKeySid }), secret, from } }
}

/** E.164 or a Messaging Service SID; undefined when the text is neither. */
function readSender(typed: string, country: string): string | undefined {
  const text = typed.trim()
  return isSid('MG', text) ? text : senderIn(text, country)
}

/** Twilio's identifiers: two letters that name the kind of thing, then 32 characters. */
const isSid = (kind: string, text: string) => text.startsWith(kind) && /^\w{34}$/.test(text)

/** The field that a fault of the live check is about; the others concern the whole form. */
export const fieldOf: Readonly<Record<AccountFault, AccountField | 'form'>> = {
  'wrong-key': 'secret',
  'no-reading': 'secret',
  'no-such-number': 'from',
  'no-sms': 'from',
  suspended: 'form',
  unreachable: 'form',
  blocked: 'form',
  'bad-shape': 'accountSid',
  'no-keychain': 'form',
}
