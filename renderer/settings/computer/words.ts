/** The texts of the settings of this computer. */
import { wordsOf } from '../../../common/wording/table.ts'

export const computerWords = wordsOf('settings, this computer', {
  noIdleTime: 'This system doesn’t say when nobody is at the computer, so only a locked screen or sleep sets you Away. Lock it when you leave.',
  openAtLogin: 'Open when I log in',
  openAtLoginHelp: 'Textdesk starts with this computer.',
  startHidden: 'Start hidden',
  startHiddenHelp: 'Textdesk starts in the tray, without its window.',

  shortcut: 'Shortcut for a new message',
  shortcutIs: 'Shortcut for a new message: {keys}',
  shortcutNone: 'Shortcut for a new message: None',
  shortcutReads: 'Shortcut for a new message: press the keys',
  none: 'none',
  pressKeys: 'Press the keys…',
  noShortcut: 'None. Press to set one',
  remove: 'Remove',
  shortcutHelp: 'Opens a new message from any program, with the number you’ve copied. Nothing is sent by it.',
  shortcutHelpOnWayland:
    'Opens a new message from any program, with the number you’ve copied. Nothing is sent by it. Your desktop may ask whether you allow it, and keeps the keys in its own keyboard settings: change or remove them there too.',

  claimLinks: 'Open sms: and tel: links with Textdesk',
  linksHelp: 'A click on a number on a web page fills in a new message. Nothing is sent by it.',
  linksClaimed: 'Textdesk opens sms: and tel: links now.',

  about: 'About',
  versions: 'Textdesk {version}, on Electron {electron} with Chromium {chromium}',
  oldElectron:
    'This is an older Electron, since the newer one couldn’t be downloaded when Textdesk was built. Its known security holes are no longer fixed, so use it for trying Textdesk out only.',
})
