/** How the app lives on this computer. */
import { useMirror } from '../../page/usePage.ts'
import { Notice } from '../../ui/Notice.tsx'
import { SwitchField } from '../fields/SwitchField.tsx'
import { AboutField } from './AboutField.tsx'
import { LinksField } from './LinksField.tsx'
import { ShortcutField } from './ShortcutField.tsx'
import { useComputer } from './useComputer.ts'

export function ComputerFields() {
  const desktop = useMirror((state) => state.settings.desktop)
  const computer = useComputer()
  return (
    <>
      {computer?.tellsIdleTime === false && (
        <Notice tone="info">
          This system doesn’t say when nobody is at the computer, so only a locked screen or sleep sets you Away. Lock it when you leave.
        </Notice>
      )}
      <ShortcutField isOnWayland={computer?.isOnWayland === true} />
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
      {computer && <AboutField {...computer} />}
    </>
  )
}
