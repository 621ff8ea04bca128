/** The shapes that what crosses to the desk is made of: ids, numbers, names, the parts of the settings. Schemas are strict: an extra key is an error. */
import { z } from 'zod'
import { limits, bounds, type Bounds } from './limits.ts'
import { plainName } from './names.ts'
import { dispositionColors, offlineActivity, quietHours, type CareSettings, type DeskRules, type DesktopSettings, type NotificationSettings } from './settings.ts'
import { codeForm, type TemplateLanguage } from './answers/templates.ts'

export const Id = z.uuid()
/** E.164, as ITU-T writes it: a plus, then up to 15 digits, the first not zero. */
export const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/)
/** A worker or a task by the SID that the carrier gave it. */
export const Sid = z.string().regex(/^[A-Z]{2}[0-9a-f]{32}$/)
/** The key of a contact: most are E.164, and a short code or the name of a sender is one too. */
export const Person = z.string().min(1).max(64)
/** More than can be sent may cross: the gate words the refusal. */
export const Body = z.string().max(limits.draft)
/** Of a picture that goes with a text; what it may be the gate says (main/desk/people/gate.ts). */
export const PictureUrl = z.string().max(limits.link)
export const Reason = z.string().trim().max(limits.reason)
export const amount = ({ least, most, whole = false, step }: Bounds) => {
  const number = (whole ? z.int() : z.number()).min(least).max(most)
  return step === undefined ? number : number.multipleOf(step)
}

/** The account as the agent types it. `secret` is an auth token, or the API key's secret when `apiKeySid` is given. */
export const Account = z.strictObject({
  accountSid: z.string().max(64),
  apiKeySid: z.string().max(64).optional(),
  secret: z.string().max(256),
  from: z.string().max(64),
})
export type Account = z.output<typeof Account>

/** `system`, or a BCP 47 code: which of them there are words of is known where they lie. */
export const Language = z.string().regex(/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/).max(limits.language)
/** Which names there are, and which keys may be had, the page knows; what it doesn't know it leaves as it is. */
export const Shortcuts = z.record(z.string().regex(/^[a-z]\w*(\.\w+)*$/).max(40), z.string().regex(/^(Mod\+)?(Alt\+)?(Shift\+)?[^\s+]{1,20}$|\+\+$/))
export const Name = z.string().overwrite(plainName).trim()
/** Two that were made by one name have ids of more letters. */
export const ActivityId = Name.min(1).max(2 * limits.activityName)
const ActivityName = Name.min(1).max(limits.activityName)
const differ = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase())).size === texts.length
/** Ids and names are told apart without case; there is one that takes work, and Offline, which does not. */
export const Activities = z
  .array(z.strictObject({ id: ActivityId, name: ActivityName.optional(), available: z.boolean() }))
  .max(limits.activities)
  .refine((list) => differ(list.map(({ id }) => id)), 'ids must differ')
  .refine((list) => differ(list.flatMap(({ name }) => name ?? [])), 'names must differ')
  .refine((list) => list.some(({ available }) => available), 'one must take work')
  .refine((list) => list.some(({ id, available }) => id === offlineActivity && !available), 'Offline must be there and take none')
export const DispositionId = Name.min(1).max(2 * limits.dispositionName)
const DispositionName = Name.min(1).max(limits.dispositionName)
export const Dispositions = z
  .array(z.strictObject({ id: DispositionId, name: DispositionName.optional(), color: z.enum(dispositionColors), hidden: z.literal(true).optional() }))
  .max(limits.dispositions)
  .refine((list) => differ(list.map(({ id }) => id)), 'ids must differ')
  .refine((list) => differ(list.flatMap(({ name }) => name ?? [])), 'names must differ')
  .refine((list) => list.some(({ hidden }) => !hidden), 'one must be in sight')
export const Macros = z
  .array(
    z.strictObject({
      id: Id,
      name: Name.min(1).max(limits.macroName),
      text: z.string().max(limits.text),
      spanish: z.string().max(limits.text).optional(),
      disposition: DispositionId.optional(),
      completes: z.boolean(),
      digit: z.int().min(1).max(9).optional(),
    }),
  )
  .max(limits.macros)
  .refine((list) => differ(list.map(({ id }) => id)), 'ids must differ')
  .refine((list) => differ(list.flatMap(({ digit }) => (digit === undefined ? [] : String(digit)))), 'digits must differ')
export const Rules = z.strictObject({
  ringSeconds: amount(bounds.ringSeconds),
  capacity: amount(bounds.capacity),
  ownerMinutes: amount(bounds.ownerMinutes),
  idleMinutes: amount(bounds.idleMinutes),
  missedGoesOffline: z.boolean(),
  routeDays: amount(bounds.routeDays),
  staleMinutes: amount(bounds.staleMinutes),
  undoSeconds: amount(bounds.undoSeconds),
  replyStopsScheduled: z.boolean(),
  warnMinutes: amount(bounds.warnMinutes),
  lateMinutes: amount(bounds.lateMinutes),
  textsFrom: amount(bounds.textsFrom),
  textsUntil: amount(bounds.textsUntil),
  quietHours: z.enum(quietHours),
  wrapReply: z.enum(['reopen', 'new']),
  sharesNotes: z.boolean(),
  wrapMinutes: amount(bounds.wrapMinutes),
  wrapCompletes: z.boolean(),
  outcomeRequired: z.boolean(),
} satisfies Record<keyof DeskRules, z.ZodType>)
export const Notifications = z.strictObject({ shows: z.enum(['full', 'name', 'count', 'off']), sounds: z.boolean(), volume: z.number().min(0).max(1) } satisfies Record<keyof NotificationSettings, z.ZodType>)
export const Care = z.strictObject({ coversHostile: z.boolean(), coversUnasked: z.boolean(), offersBreak: z.boolean() } satisfies Record<keyof CareSettings, z.ZodType>)
export const Desktop = z.strictObject({ shortcut: z.string().max(60), openAtLogin: z.boolean(), startHidden: z.boolean() } satisfies Record<keyof DesktopSettings, z.ZodType>)

const Line = z.string().trim()
const TemplateText = Line.max(limits.text)
export const TemplateWords = z.strictObject({
  folder: Line.max(limits.template.folder),
  title: Line.min(1).max(limits.template.title),
  code: Line.max(limits.template.code).regex(codeForm),
  texts: z.strictObject({ en: TemplateText, es: TemplateText } satisfies Record<TemplateLanguage, z.ZodType>).refine(({ en, es }) => en !== '' || es !== '', 'one language must be written'),
})

/**
 * The agent is led somewhere from outside the page: by the tray, a notification, a shortcut, a link, or a chat's own window, which shows nothing else. It fills fields and opens chats; it never sends.
 * `closed-chat`: what was written with somebody, to be read; `taskId` is the chat in it, `seq` the message where it is opened.
 */
export const Summons = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('task'), taskId: Id }),
  z.strictObject({ to: z.literal('composer'), number: z.string().max(limits.number).optional(), body: Body.optional() }),
  z.strictObject({ to: z.literal('closed-chat'), conversationId: Id, phone: Person, taskId: Id.optional(), seq: z.int().optional() }),
  z.strictObject({ to: z.literal('page'), page: z.enum(['people', 'stats', 'evening', 'team', 'settings']) }),
])
export type Summons = z.output<typeof Summons>
