/** Makes Textdesk the app that `sms:` and `tel:` links open, where the system lets an app do that. */
import { app } from 'electron'
import { done, refuse, type CommandHandlers } from '../../../contract/handlers.ts'
import { words } from './words.ts'

const schemes = ['sms', 'tel'] as const

export const claimCommands: CommandHandlers<'desktop.claimLinks'> = {
  'desktop.claimLinks'() {
    for (const scheme of schemes) app.setAsDefaultProtocolClient(scheme, ...program())
    // Windows and some Linux desktops say yes and leave the choice to the agent.
    return schemes.every((scheme) => app.isDefaultProtocolClient(scheme, ...program())) ? done : refuse({ kind: 'trouble', text: words.claim })
  },
}

/** An app that is not packaged is Electron with a folder as its argument. */
const program = (): [path?: string, args?: string[]] => (app.isPackaged ? [] : [process.execPath, [app.getAppPath()]])
