/** The keys that open the composer from any program, read by pressing them. */
import { useId, useState, type KeyboardEvent } from 'react'
import { acceleratorWords, readPress } from '../../../common/accelerator.ts'
import { useMirror } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Kbd } from '../../ui/button/Kbd.tsx'
import { classes } from '../../ui/classes.ts'
import { fieldBox } from '../../ui/field/Field.tsx'
import { onMac } from '../../page/keys/press.ts'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Lock, useLock } from '../fields/Lock.tsx'
import { helpWithStandard } from '../fields/standard.ts'
import { useSave } from '../fields/useSave.ts'
import css from './Computer.module.css'
import { computerWords } from './words.ts'

/** @param props.isOnWayland the desktop hands out the keys, and does not say whether it did */
export function ShortcutField({ isOnWayland }: { readonly isOnWayland: boolean }) {
  const shortcut = useMirror((state) => state.settings.desktop.shortcut)
  const [isReading, setReading] = useState(false)
  const { save, trouble } = useSave()
  /** Why the last keys pressed cannot be had. */
  const [bar, setBar] = useState<string>()
  const helpId = useId()
  const lock = useLock('desktop.shortcut')
  const keep = (keys: string) => void save({ desktop: { shortcut: keys } })

  const onKeyDown = (event: KeyboardEvent) => {
    // Tab leads on: nobody may be caught here.
    if (!isReading || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return setReading(false)
    const read = readPress(event.nativeEvent, onMac)
    setBar(read?.bar)
    if (!read || read.bar !== undefined) return
    setReading(false)
    keep(read.keys)
  }
  const shown = acceleratorWords(shortcut)
  const name = shortcut === '' ? computerWords.shortcutNone : computerWords.shortcutIs({ keys: shown })
  return (
    <Findable texts={[computerWords.shortcut, computerWords.shortcutHelp]}>
      <div className={fields.label}>{computerWords.shortcut}</div>
      <div className={fields.amount}>
        <button
          type="button"
          className={classes(fieldBox, css.keys)}
          aria-label={isReading ? computerWords.shortcutReads : name}
          aria-describedby={helpId}
          aria-disabled={lock !== undefined}
          onClick={() => setReading(lock === undefined)}
          onKeyDown={onKeyDown}
          onBlur={() => setReading(false)}
        >
          {isReading ? computerWords.pressKeys : shortcut === '' ? computerWords.noShortcut : <Kbd>{shown}</Kbd>}
        </button>
        {shortcut !== '' && lock === undefined && (
          <Button size="sm" variant="ghost" onPress={() => keep('')}>
            {computerWords.remove}
          </Button>
        )}
      </div>
      <p id={helpId} className={fields.help}>
        {lock === undefined ? (trouble ?? bar ?? helpWithStandard(isOnWayland ? computerWords.shortcutHelpOnWayland : computerWords.shortcutHelp, computerWords.none)) : <Lock by={lock} />}
      </p>
    </Findable>
  )
}
