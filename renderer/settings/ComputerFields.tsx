/** How the app lives on this computer. */
import { useMirror } from '../desk/mirror.ts'
import { LinksField } from './LinksField.tsx'
import { ShortcutField } from './ShortcutField.tsx'
import { SwitchField } from './SwitchField.tsx'

export function ComputerFields() {
  const desktop = useMirror((state) => state.settings.desktop)
  return (
    <>
      <ShortcutField />
      <SwitchField
        label="Open when I log in"
        help="Textdesk starts with this computer."
        value={desktop.openAtLogin}
        change={(openAtLogin) => ({ desktop: { openAtLogin } })}
      />
      <SwitchField
        label="Start hidden"
        help="Textdesk starts in the tray, without its window."
        value={desktop.startHidden}
        change={(startHidden) => ({ desktop: { startHidden } })}
      />
      <LinksField />
    </>
  )
}
