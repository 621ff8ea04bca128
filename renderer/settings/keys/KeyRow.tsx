/** One shortcut: what it does, and its keys, which are read by pressing them. */
import { useId, useState, type KeyboardEvent } from 'react'
import { RotateCcw } from 'lucide-react'
import { capsFor, keyCaps, wordsFor } from '../../page/keys/caps.ts'
import { barTo, keysPressed, type Bar } from '../../page/keys/choosing.ts'
import { hasOwnKeys, keysOf, standardKeys, written } from '../../page/keys/own.ts'
import { onMac } from '../../page/keys/press.ts'
import { shortcuts, type Keys, type ShortcutName } from '../../page/keys/shortcuts.ts'
import { scopeWords, shortcutWords } from '../../page/keys/words.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Kbd } from '../../ui/button/Kbd.tsx'
import { classes } from '../../ui/classes.ts'
import { fieldBox } from '../../ui/field/Field.tsx'
import fields from '../fields/Fields.module.css'
import css from './Keys.module.css'
import { ownKeysWords } from './words.ts'

type Props = {
  readonly name: ShortcutName
  readonly isLocked: boolean
  /** Keys as the settings write them; undefined for ours. */
  readonly onChoose: (keys: string | undefined) => unknown
}

export function KeyRow({ name, isLocked, onChoose }: Props) {
  const [isReading, setReading] = useState(false)
  const [fault, setFault] = useState<string>()
  const faultId = useId()
  const what = shortcutWords[name]

  const onKeyDown = (event: KeyboardEvent) => {
    // Tab leads on: nobody may be caught here.
    if (!isReading || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return leave()
    const keys = keysPressed(event.nativeEvent)
    if (!keys) return
    const bar = barTo(name, keys, event.nativeEvent)
    setFault(bar && faultOf(bar, keys))
    if (bar) return
    setReading(false)
    onChoose(written(keys) === written(standardKeys(name)) ? undefined : written(keys))
  }
  const leave = () => {
    setReading(false)
    setFault(undefined)
  }
  return (
    <>
      <div className={css.row}>
        <span className={css.what}>{what}</span>
        <button
          type="button"
          className={classes(fieldBox, css.keys)}
          aria-label={isReading ? ownKeysWords.reads({ what }) : ownKeysWords.is({ what, keys: keyCaps(name) })}
          aria-describedby={faultId}
          aria-disabled={isLocked}
          onClick={() => !isLocked && setReading(true)}
          onKeyDown={onKeyDown}
          onBlur={leave}
        >
          {isReading ? ownKeysWords.pressKeys : keysOf(name).map((keys) => <Kbd key={written(keys)}>{capsFor(keys).join(' ')}</Kbd>)}
        </button>
        <span className={css.reset}>
          {hasOwnKeys(name) && !isLocked && (
            <IconButton label={ownKeysWords.reset({ what, keys: wordsFor(standardKeys(name)) })} onPress={() => onChoose(undefined)}>
              <RotateCcw size={14} strokeWidth={2.1} aria-hidden />
            </IconButton>
          )}
        </span>
      </div>
      <p id={faultId} className={fields.help} role="status">
        {fault}
      </p>
    </>
  )
}

function faultOf(bar: Bar, pressed: Keys): string {
  const keys = wordsFor(pressed)
  switch (bar.kind) {
    case 'plain':
      return ownKeysWords.plain({ mac: onMac ? 'yes' : 'no' })
    case 'system':
    case 'sign':
      return ownKeysWords[bar.kind]({ keys })
    case 'taken':
      return ownKeysWords.taken({ keys, what: shortcutWords[bar.by], where: scopeWords[shortcuts[bar.by].scope] })
  }
}
