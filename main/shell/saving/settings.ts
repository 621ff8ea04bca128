/** Saves the chosen settings: to be read, kept, or put in place as a policy on other computers. */
import type { CommandHandlers } from '../../../contract/handlers.ts'
import { askWhere } from './ask.ts'
import { saveBytes } from './save.ts'

/** @param chosen what is to be written; no secret may be among it */
export const exportCommands = (chosen: () => object): CommandHandlers<'settings.export'> => ({
  'settings.export': () => saveBytes(askWhere, 'textdesk-settings.json', Buffer.from(`${JSON.stringify(chosen(), null, 2)}\n`)),
})
