/**
 * What the settings file may hold, judged part by part: an agent, a script or a crash may have written anything into it, and what they spoilt
 * should cost no more than itself.
 */
import { z } from 'zod'
import { isRecord } from '../../../common/record.ts'
import { Account, commands } from '../../../contract/commands.ts'
import type { SettingGroup } from '../../../contract/settings.ts'
import { withIds } from './activities.ts'
import type { KeptSettings } from './kept.ts'

const { rules, notifications, care, desktop, ...single } = commands['settings.change'].shape
const parts: Readonly<Record<string, z.ZodType>> = { ...single, mode: z.enum(['practice', 'twilio']), account: Account.omit({ secret: true }).loose() }
/** Each of their settings stands for itself. */
const groups: Readonly<Record<SettingGroup, Readonly<Record<string, z.ZodType>>>> = { rules: rules.unwrap().shape, notifications: notifications.unwrap().shape, care: care.unwrap().shape, desktop: desktop.unwrap().shape }

const isGroup = (name: string): name is SettingGroup => Object.hasOwn(groups, name)

/** Whether it is a setting that somebody may choose, or a group of them; one of a group has the group's name and a dot before it. */
export function isSetting(name: string): boolean {
  const [first = '', inside] = name.split('.')
  return inside === undefined ? Object.hasOwn(commands['settings.change'].shape, first) : isGroup(first) && Object.hasOwn(groups[first], inside)
}

/** The names of what is set there: of a group, those of its settings (`rules.capacity`). */
export const namesIn = (set: object): readonly string[] =>
  Object.entries(set).flatMap(([name, value]: [string, unknown]) => (isGroup(name) && isRecord(value) ? Object.keys(value).map((each) => `${name}.${each}`) : [name]))

export type Believed = {
  readonly kept: KeptSettings
  /** Names of the parts that are not believed, of settings in a group with a dot: `rules.capacity`. */
  readonly bad: readonly string[]
  /** Something stood there in the form of an older version. */
  readonly isOlder: boolean
}

/** What of it can be believed. A key that nobody here knows may be a newer version's: it stays. */
export function believed(found: Readonly<Record<string, unknown>>): Believed {
  const bad: string[] = []
  const activities = withIds(found.activities)
  const isOlder = activities !== found.activities
  const raw = isOlder ? { ...found, activities } : found
  const kept = soundOf(raw, parts, '', bad)
  for (const [name, settings] of Object.entries(groups)) {
    if (!Object.hasOwn(raw, name)) continue
    if (isRecord(raw[name])) kept[name] = soundOf(raw[name], settings, `${name}.`, bad)
    else {
      delete kept[name]
      bad.push(name)
    }
  }
  // Without its account the desk would be in practice mode, and the agent would not know.
  if (kept.mode === 'twilio' && !kept.account) {
    delete kept.mode
    bad.push('mode')
  }
  return { kept, bad, isOlder }
}

function soundOf(raw: Readonly<Record<string, unknown>>, schemas: Readonly<Record<string, z.ZodType>>, prefix: string, bad: string[]): Record<string, unknown> {
  const sound = { ...raw }
  for (const [name, schema] of Object.entries(schemas)) {
    if (!Object.hasOwn(raw, name) || schema.safeParse(raw[name]).success) continue
    delete sound[name]
    bad.push(prefix + name)
  }
  return sound
}
