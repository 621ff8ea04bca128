/** How the app lives on this computer. */
import { useMirror } from '../../page/usePage.ts'
import { Notice } from '../../ui/Notice.tsx'
import { SwitchField } from '../fields/SwitchField.tsx'
import { AboutField } from './AboutField.tsx'
import { LinksField } from './LinksField.tsx'
import { ShortcutField } from './ShortcutField.tsx'
import { useComputer } from './useComputer.ts'
import { computerWords } from './words.ts'

export function ComputerFields() {
  const desktop = useMirror((state) => state.settings.desktop)
  const computer = useComputer()
  return (
    <>
      {computer?.tellsIdleTime === false && <Notice tone="info">{computerWords.noIdleTime}</Notice>}
      <ShortcutField isOnWayland={computer?.isOnWayland === true} />
      <SwitchField
        setting="desktop.openAtLogin"
        label={computerWords.openAtLogin}
        help={computerWords.openAtLoginHelp}
        value={desktop.openAtLogin}
        change={(openAtLogin) => ({ desktop: { openAtLogin } })}
      />
      <SwitchField
        setting="desktop.startHidden"
        label={computerWords.startHidden}
        help={computerWords.startHiddenHelp}
        value={desktop.startHidden}
        change={(startHidden) => ({ desktop: { startHidden } })}
      />
      <LinksField />
      {computer && <AboutField {...computer} />}
    </>
  )
}
