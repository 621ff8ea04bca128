/** Twilio's errors as its API words them: https://www.twilio.com/docs/api/errors */
import { page, type Reply } from './reply.ts'

/** HTTP status and text of the errors that a request meets at once. `%` stands for the value in question. */
const refusals = {
  20001: [400, "Invalid parameter: %"],
  20003: [401, 'Authenticate'],
  20104: [401, 'Access Token expired or expiration date invalid'],
  20101: [401, 'Invalid Access Token'],
  20404: [404, 'The requested resource % was not found'],
  20412: [412, 'Precondition failed: % is another version'],
  20429: [429, 'Too Many Requests'],
  20500: [500, 'An internal server error has occurred'],
  20503: [503, 'Service unavailable. Please try again later.'],
  21211: [400, "The 'To' number % is not a valid phone number."],
  21212: [400, "The 'From' number % is not a valid phone number, shortcode, or alphanumeric sender ID."],
  21408: [400, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: %"],
  21602: [400, 'Message body is required.'],
  21603: [400, "A 'From' phone number is required."],
  21604: [400, "A 'To' phone number is required."],
  21606: [400, "The 'From' phone number provided (%) is not a valid message-capable Twilio phone number for this destination/account"],
  21610: [400, 'Attempt to send to unsubscribed recipient'],
  21611: [400, "This 'From' number has exceeded the maximum number of queued messages"],
  21612: [400, "Message cannot be sent with the current combination of 'To' (%) and 'From' parameters."],
  21614: [400, "'To' number is not a valid mobile number: %"],
  21617: [400, 'The concatenated message body exceeds the 1600 character limit'],
  21620: [400, 'Invalid media URL: %'],
  21623: [400, 'Number of media files exceeds allowed limit: 10'],
  21701: [404, 'The Messaging Service % does not exist'],
  21704: [400, 'The Messaging Service % has no phone numbers'],
  21705: [400, 'The Messaging Service SID % is invalid'],
  40153: [400, 'Pages are found by PageToken; Page alone is not supported'],
  54006: [413, 'Request entity too large'],
  54009: [429, 'Rate limit exceeded'],
  54103: [412, 'The revision of the Document does not match the expected one'],
  54300: [404, '% was not found'],
  54301: [409, 'Unique name already exists'],
  70051: [403, 'Authorization failed'],
} as const satisfies Record<number, readonly [number, string]>

export type RefusalCode = keyof typeof refusals

/** What `error_message` says when a text that was taken fails on its way. */
export const deliveryErrors = {
  11200: 'HTTP retrieval failure',
  12300: 'Invalid Content-Type',
  21610: 'Attempt to send to unsubscribed recipient',
  30001: 'Queue overflow',
  30003: 'Unreachable destination handset',
  30004: 'Message blocked',
  30005: 'Unknown destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Message filtered',
  30008: 'Unknown error',
  30034: 'US A2P 10DLC - Message from an Unregistered Number',
} as const satisfies Record<number, string>

export type DeliveryCode = keyof typeof deliveryErrors

/** An error body of Twilio's with any status and code. */
export const errorReply = (status: number, code: number, message: string): Reply =>
  ({ status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } })

/** Twilio's error body for a code, with the HTTP status that belongs to it. */
export function refusal(code: RefusalCode, value = ''): Reply {
  const [status, text] = refusals[code]
  return errorReply(status, code, text.replace('%', () => value))
}

/** How the API words a code that it may answer with any status. */
export const wordsOf = (code: number): string =>
  Object.hasOwn(refusals, code) ? refusals[code as RefusalCode][1].replace('%', 'in question') : 'The request was refused'

/** The error of a failing server. Where a gateway speaks for it, the answer is not even JSON. */
export function outage(status: number): Reply {
  if (status === 502) return page(502, '502 Bad Gateway')
  if (status === 504) return page(504, '504 Gateway Time-out')
  return status === 503 ? refusal(20503) : errorReply(status, 20500, wordsOf(20500))
}
