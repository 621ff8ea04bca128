/** All keys of the window in one sheet, by where they are heard; a word or a key finds them. */
import { useState } from 'react'
import { Keyboard } from 'lucide-react'
import { capsOf, keyCaps, spokenKeys } from '../page/keys/caps.ts'
import { scopes, shortcuts, type Scope, type ShortcutName } from '../page/keys/shortcuts.ts'
import { scopeWords, shortcutWords } from '../page/keys/words.ts'
import { usePage } from '../page/usePage.ts'
import { Kbd } from '../ui/button/Kbd.tsx'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import text from '../ui/text.module.css'
import { useCompact } from '../ui/useMedia.ts'
import css from './ShortcutSheet.module.css'
import { shortcutsWords } from './words.ts'

const names = Object.keys(shortcuts) as readonly ShortcutName[]

export function ShortcutSheet() {
  const { view } = usePage()
  const isCompact = useCompact()
  const [typed, setTyped] = useState('')
  const found = names.filter((name) => fits(name, typed))
  return (
    <Dialog label={shortcutsWords.title} isOpen onClose={view.closeShortcuts} className={css.sheet}>
      <div className={css.head}>
        <Keyboard size={18} strokeWidth={1.9} aria-hidden />
        <h2 className={isCompact ? text.hidden : undefined}>{shortcutsWords.title}</h2>
        <input
          type="search"
          className={css.input}
          aria-label={shortcutsWords.find}
          placeholder={shortcutsWords.find}
          autoFocus
          spellCheck={false}
          maxLength={40}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Kbd>{keyCaps('escape')}</Kbd>
      </div>
      <div className={css.groups} role="group" aria-label={shortcutsWords.list} tabIndex={0}>
        {scopes.map((scope) => (
          <Group key={scope} scope={scope} names={found.filter((name) => shortcuts[name].scope === scope)} />
        ))}
      </div>
      <p className={text.hidden} role="status">
        {typed !== '' && shortcutsWords.found({ count: found.length })}
      </p>
      {found.length === 0 && <p className={css.none}>{shortcutsWords.none({ typed: typed.trim() })}</p>}
    </Dialog>
  )
}

/** By its words (`next chat`), or by its keys (`ctrl k`). */
function fits(name: ShortcutName, typed: string): boolean {
  const said = `${shortcutWords[name]} ${scopeWords[shortcuts[name].scope]}`.toLowerCase()
  const keys = spokenKeys(name).toLowerCase().split(' ')
  const words = typed.toLowerCase().split(/[\s+]+/).filter(Boolean)
  return words.every((word) => said.includes(word)) || words.every((word) => keys.some((key) => key.startsWith(word)))
}

function Group({ scope, names: listed }: { readonly scope: Scope; readonly names: readonly ShortcutName[] }) {
  if (listed.length === 0) return null
  return (
    <section className={css.group} aria-label={scopeWords[scope]}>
      <h3>{scopeWords[scope]}</h3>
      <ul>
        {listed.map((name) => (
          <li key={name}>
            <span>{shortcutWords[name]}</span>
            <span className={text.hidden}>{spokenKeys(name)}</span>
            <span className={css.ways}>
              {capsOf(name).map((caps) => (
                <span key={caps.join(' ')} className={css.way}>
                  {caps.map((cap) => (
                    <Kbd key={cap}>{cap}</Kbd>
                  ))}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
