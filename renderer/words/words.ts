/** What the page says of states, failures and refusals. Each table covers its whole union, so a new member does not compile without words. */
import { figure } from '../../common/wording/formats.ts'
import type { AccountFault, Refusal } from '../../contract/commands.ts'
import type { Delivery, Failure } from '../../contract/model.ts'
import { momentName } from './times.ts'

/** Under a bubble. What a voter wrote bears only its time. */
export const deliveryWords: Readonly<Record<Delivery, string>> = {
  received: '',
  queued: 'Queued',
  sending: 'Sending',
  checking: 'Checking with the carrier…',
  unclear: 'It’s not clear whether this was sent.',
  accepted: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  failed: 'Not sent',
  unconfirmed: 'Sent, not confirmed',
}

/** A wait that is shorter than this is over before it is read. */
const worthSayingMs = 60_000

/** Of a text that is queued: `Queued, goes out at 3:30 PM`, or just `Queued` when it waits for nothing but its turn. */
export function queuedWords(waitsUntil: number | undefined, now: number): string {
  const waits = waitsUntil !== undefined && waitsUntil - now >= worthSayingMs
  return waits ? `${deliveryWords.queued}, goes out ${momentName(waitsUntil, now)}` : deliveryWords.queued
}

/** `1 message waits`, `3 messages wait`. */
export const waitingWords = (count: number): string => `${count} ${count === 1 ? 'message waits' : 'messages wait'}`

export const hasFailed = (delivery: Delivery): delivery is 'undelivered' | 'failed' => delivery === 'undelivered' || delivery === 'failed'

/** Whether the agent has to do something, or may want to. */
export const asksForMore = (delivery: Delivery): boolean => hasFailed(delivery) || delivery === 'unclear'

/** Whether the text is still on this machine only. */
export const isQueued = (delivery: Delivery): boolean => delivery === 'queued' || delivery === 'sending' || delivery === 'checking'

/** `Not delivered: phone off or out of range.` */
export function failureWords(delivery: 'undelivered' | 'failed', failure: Failure | undefined): string {
  const reason = failure?.reason.replace(/\.$/, '') ?? 'no reason was given'
  return `${deliveryWords[delivery]}: ${reason}.`
}

const accountWords: Readonly<Record<AccountFault, string>> = {
  'wrong-key': 'Twilio didn’t accept these keys. Check the account SID and the secret and try again.',
  'no-reading': 'These keys can’t read messages, so you’d see no replies. Use keys that can, or allow it in the Twilio Console.',
  'no-such-number': 'This account doesn’t own the number to send from. Choose one that it owns.',
  'no-sms': 'This number can’t send text messages. Choose one that can.',
  suspended: 'Twilio has suspended this account. Ask whoever manages it.',
  unreachable: 'Twilio didn’t answer. Check the connection and try again.',
  blocked: 'Something between this computer and Twilio is in the way: a proxy that asks for a password, a web filter, or a network’s sign-in page. Ask whoever looks after your network.',
  'bad-shape': 'An account SID begins with AC and has 34 characters. Copy it again from the Twilio Console.',
  'no-keychain': 'This computer has no safe place for the secret, so nothing was saved. Unlock its keychain and try again.',
}

/** Why the desk did not do it, and what to do; what the agent typed is still there. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'not-available':
      return 'To send a message, set your status to Available.'
    case 'active-task':
      return 'You already have an active chat with this number.'
    case 'bad-number':
      return 'This number can’t be texted. Check it and try again.'
    case 'opted-out':
      return 'They asked not to be texted. Nothing was sent.'
    case 'landline':
      return 'This number is marked as a landline, which can’t be texted. Nothing was sent.'
    case 'wrong-number':
      return 'This is marked as a wrong number: somebody else has it. Nothing was sent.'
    case 'no-number':
      return 'This isn’t a phone number, so there is nobody to text.'
    case 'empty':
      return 'There is nothing to send yet.'
    case 'too-long':
      return `A message can have ${figure(refusal.limit)} characters. Shorten it or send it in two.`
    case 'illegal-move':
      return 'This chat has changed in the meantime, so nothing was done.'
    case 'gone':
      return 'This is no longer here, so nothing was done.'
    case 'canceled':
      return ''
    case 'account':
      return accountWords[refusal.fault]
    case 'trouble':
      return refusal.text
  }
}
