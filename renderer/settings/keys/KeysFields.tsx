/** The agent's own keys for the shortcuts of the window. */
import { keyCaps } from '../../page/keys/caps.ts'
import { hasOwnKeys, isChangeable } from '../../page/keys/own.ts'
import { shortcuts, type ShortcutName } from '../../page/keys/shortcuts.ts'
import { scopeWords, shortcutWords } from '../../page/keys/words.ts'
import { useMirror } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Lock, useLock } from '../fields/Lock.tsx'
import { useSave } from '../fields/useSave.ts'
import { KeyRow } from './KeyRow.tsx'
import css from './Keys.module.css'
import { ownKeysWords } from './words.ts'

const names = (Object.keys(shortcuts) as readonly ShortcutName[]).filter(isChangeable)

export function KeysFields() {
  const own = useMirror((state) => state.settings.shortcuts)
  const lock = useLock('shortcuts')
  const { save, trouble } = useSave()
  return (
    <div>
      <p className={fields.help}>{trouble ?? (lock === undefined ? ownKeysWords.help : <Lock by={lock} />)}</p>
      <ul className={css.list}>
        {names.map((name) => (
          <Findable key={name} as="li" texts={[shortcutWords[name], scopeWords[shortcuts[name].scope], keyCaps(name)]}>
            <KeyRow name={name} isLocked={lock !== undefined} onChoose={(keys) => save({ shortcuts: { ...without(own, name), ...(keys !== undefined && { [name]: keys }) } })} />
          </Findable>
        ))}
      </ul>
      {lock === undefined && names.some(hasOwnKeys) && (
        <Button size="sm" variant="ghost" onPress={() => void save({ shortcuts: {} })}>
          {ownKeysWords.resetAll}
        </Button>
      )}
    </div>
  )
}

const without = (own: Readonly<Record<string, string>>, name: ShortcutName) => Object.fromEntries(Object.entries(own).filter(([each]) => each !== name))
