/** Makes Textdesk the app that `sms:` and `tel:` links open, where the system lets an app do that. */
import { app } from 'electron'
import { done, refuse, type CommandHandlers, type DesktopCommand } from '../desk/handlers.ts'

const schemes = ['sms', 'tel'] as const
const hint =
  'This system does not let an app take these links for itself. Choose Textdesk for sms: and tel: links in the system’s settings, under default apps.'

export const desktopCommands: CommandHandlers<DesktopCommand> = {
  'desktop.claimLinks'() {
    for (const scheme of schemes) claim(scheme)
    // Windows and some Linux desktops say yes and leave the choice to the agent.
    return schemes.every((scheme) => app.isDefaultProtocolClient(scheme)) ? done : refuse({ kind: 'trouble', text: hint })
  },
}

/** An app that is not packaged is Electron with a folder as its argument. */
function claim(scheme: string): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(scheme)
  else app.setAsDefaultProtocolClient(scheme, process.execPath, [app.getAppPath()])
}
