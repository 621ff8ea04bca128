/** Reads a create request and says what is wrong with it, in the order in which Twilio looks. */
import { refusal } from '../http/errors.ts'
import type { Reply } from '../http/reply.ts'
import { refusedRecipient, twilioSenders, workingSender } from '../numbers/numbers.ts'
import { isChannel, poolsOf, sendersOf } from '../numbers/pools.ts'
import type { Settings } from '../settings.ts'
import type { World } from '../world/state.ts'
import { isOptedOut } from './optouts.ts'
import type { Outgoing } from './rows.ts'

/** Twilio counts what a telephone shows as one sign, not bytes. */
const longestBody = 1600
const mostPictures = 10

const senderShape = /^(\+?[1-9]\d{2,14})$/
const serviceShape = /^MG[0-9a-fA-F]{32}$/

/** What this carrier does not play. A clear no is better than a text that goes out at the wrong time. */
const unplayed = ['ScheduleType', 'SendAt', 'ContentSid']

type Sender = { readonly from: string; readonly serviceSid?: string }

function senderOf(form: URLSearchParams, settings: Settings): Sender | Reply {
  const service = form.get('MessagingServiceSid')
  const from = form.get('From') ?? ''
  if (service) {
    if (!serviceShape.test(service)) return refusal(21705, service)
    const pool = poolsOf(settings).find(({ sid }) => sid === service)
    if (!pool) return refusal(21701, service)
    const first = pool.senders.find((sender) => !isChannel(sender))
    if (first === undefined) return refusal(21704, service)
    if (from && from !== workingSender && !pool.senders.includes(from)) return refusal(21606, from)
    return { from: from || first, serviceSid: service }
  }
  if (!from) return refusal(21603)
  const magic = twilioSenders[from]
  if (magic) return refusal(magic, from)
  if (!senderShape.test(from)) return refusal(21212, from)
  return from === workingSender || sendersOf(settings).includes(from) ? { from } : refusal(21606, from)
}

function contentTrouble(body: string, pictures: readonly string[]): Reply | undefined {
  if (body === '' && pictures.length === 0) return refusal(21602)
  if ([...body].length > longestBody) return refusal(21617)
  if (pictures.length > mostPictures) return refusal(21623)
  const bad = pictures.find((url) => !/^https?:\/\/[^\s]+$/.test(url))
  return bad === undefined ? undefined : refusal(21620, bad)
}

/** The text that a create request asks for, or the refusal that answers it. */
export function readOrder(form: URLSearchParams, settings: Settings, world: World): Outgoing | Reply {
  const strange = unplayed.find((name) => form.has(name))
  if (strange !== undefined) return refusal(20001, `the practice carrier does not play ${strange}`)
  const to = form.get('To') ?? ''
  if (!to) return refusal(21604)
  const sender = senderOf(form, settings)
  if ('status' in sender) return sender
  const body = form.get('Body') ?? ''
  const pictures = form.getAll('MediaUrl')
  const content = contentTrouble(body, pictures)
  if (content) return content
  if (to === sender.from) return refusal(21211, to)
  const recipient = refusedRecipient(to)
  if (recipient) return refusal(recipient, to)
  if (isOptedOut(world, sender.from, to)) return refusal(21610)
  return { ...sender, to, body, pictures }
}
