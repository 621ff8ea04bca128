/** The list of statuses as files of before have it: by their English names, without ids. */
import { isStandard } from '../../../common/activity.ts'
import { isRecord } from '../../../common/record.ts'
import type { Activity, StandardActivity } from '../../../contract/settings.ts'

const standard: Readonly<Record<string, StandardActivity>> = { Available: 'available', Break: 'break', Lunch: 'lunch', Training: 'training', Offline: 'offline' }

/** The list with ids; what was none is given back as it is, and judged like any other. */
export function withIds(raw: unknown): unknown {
  return Array.isArray(raw) && raw.every((each) => isRecord(each) && typeof each.name === 'string' && each.id === undefined) ? raw.map(withId) : raw
}

/** The database knows a status that an administrator made by that name, and a standard one by its id (migration 8). */
function withId({ name, ...rest }: { readonly name: string; readonly available: boolean }): Activity {
  if (Object.hasOwn(standard, name)) return { id: standard[name]!, ...rest }
  return isStandard(name) ? { id: name, name, ...rest } : { id: name, ...rest }
}
