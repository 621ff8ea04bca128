/** The texts about what this computer lets us do. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('system', {
  standIn:
    'This Textdesk is made with a stand-in, Electron {electron}, in which known security holes are no longer mended. It is for trying only: do not give it to agents who text voters.',
  noShortcut: '{keys} is no shortcut for Textdesk',
  notFree: '{keys} is not free',
  notFreeWhy: 'Another program has this shortcut, or it names no key. Choose another in the settings.',
  noLogin: 'Textdesk will not start at login',
  noLoginWhy: 'The file that makes it start could not be written. The log has the reason.',
})
