/** Writes the chosen settings where the agent says: to be read, kept, or put in place as a policy on other computers. */
import { refuse, type CommandHandlers } from '../../../contract/handlers.ts'
import { askWhere } from '../media/ask.ts'
import { saveBytes } from '../media/save.ts'

/** @param chosen what is to be written; no secret may be among it */
export const exportCommands = (chosen: () => object): CommandHandlers<'settings.export'> => ({
  async 'settings.export'() {
    const target = await askWhere('textdesk-settings.json')
    if (target === undefined) return refuse({ kind: 'canceled' })
    return saveBytes(target, Buffer.from(`${JSON.stringify(chosen(), null, 2)}\n`))
  },
})
