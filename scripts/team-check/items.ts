/** The whole list, in the order in which it is looked through. */
import type { Item } from './item.ts'
import { otherItems } from './rest.ts'
import { taskItems } from './tasks.ts'
import { workerItems } from './workers.ts'

export const items: readonly Item[] = [...taskItems, ...workerItems, ...otherItems]
