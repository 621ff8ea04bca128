/** The schema of `settings.change`, by which the file of settings is believed as well. */
import { z } from 'zod'
import { bounds, limits } from './limits.ts'
import { dispositionColors, offlineActivity, spellings, themes, type ChosenSettings, type DeskRules, type DesktopSettings, type NotificationSettings } from './settings.ts'
import { amount, Name } from './shapes.ts'

/** Two that were made by one name have ids of more letters. */
export const ActivityId = Name.min(1).max(2 * limits.activityName)
const ActivityName = Name.min(1).max(limits.activityName)
const differ = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase())).size === texts.length
/** Ids and names are told apart without case; there is one that takes work, and Offline, which does not. */
const Activities = z
  .array(z.strictObject({ id: ActivityId, name: ActivityName.optional(), available: z.boolean() }))
  .max(limits.activities)
  .refine((list) => differ(list.map(({ id }) => id)), 'ids must differ')
  .refine((list) => differ(list.flatMap(({ name }) => name ?? [])), 'names must differ')
  .refine((list) => list.some(({ available }) => available), 'one must take work')
  .refine((list) => list.some(({ id, available }) => id === offlineActivity && !available), 'Offline must be there and take none')

export const DispositionId = Name.min(1).max(2 * limits.dispositionName)
const DispositionName = Name.min(1).max(limits.dispositionName)
const Dispositions = z
  .array(z.strictObject({ id: DispositionId, name: DispositionName.optional(), color: z.enum(dispositionColors), hidden: z.literal(true).optional() }))
  .max(limits.dispositions)
  .refine((list) => differ(list.map(({ id }) => id)), 'ids must differ')
  .refine((list) => differ(list.flatMap(({ name }) => name ?? [])), 'names must differ')
  .refine((list) => list.some(({ hidden }) => !hidden), 'one must be in sight')

const Rules = z.strictObject({
  ringSeconds: amount(bounds.ringSeconds),
  capacity: amount(bounds.capacity),
  ownerMinutes: amount(bounds.ownerMinutes),
  idleMinutes: amount(bounds.idleMinutes),
  missedGoesOffline: z.boolean(),
  routeDays: amount(bounds.routeDays),
  staleMinutes: amount(bounds.staleMinutes),
  warnMinutes: amount(bounds.warnMinutes),
  lateMinutes: amount(bounds.lateMinutes),
  wrapReply: z.enum(['reopen', 'new']),
  wrapMinutes: amount(bounds.wrapMinutes),
  wrapCompletes: z.boolean(),
  outcomeRequired: z.boolean(),
} satisfies Record<keyof DeskRules, z.ZodType>)
const Notifications = z.strictObject({ shows: z.enum(['full', 'name', 'count', 'off']), sounds: z.boolean(), volume: z.number().min(0).max(1) } satisfies Record<keyof NotificationSettings, z.ZodType>)
const Desktop = z.strictObject({ shortcut: z.string().max(60), openAtLogin: z.boolean(), startHidden: z.boolean() } satisfies Record<keyof DesktopSettings, z.ZodType>)

export const settingsChange = z.strictObject({
  agentName: Name.min(1).max(limits.agentName).optional(), country: z.string().length(2).optional(), perSecond: amount(bounds.perSecond).optional(),
  copyTimes: amount(bounds.copyTimes).optional(),
  theme: z.enum(themes).optional(), spelling: z.enum(spellings).optional(),
  activities: Activities.optional(),
  dispositions: Dispositions.optional(),
  rules: Rules.partial().optional(),
  notifications: Notifications.partial().optional(),
  desktop: Desktop.partial().optional(),
} satisfies Record<keyof ChosenSettings, z.ZodType>)
