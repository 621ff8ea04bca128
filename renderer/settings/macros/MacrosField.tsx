/** The agent's macros, each with what it does, and the ways to change them. */
import { useState } from 'react'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { newId } from '../../../common/ids.ts'
import { limits } from '../../../contract/limits.ts'
import type { Macro } from '../../../contract/settings.ts'
import { macroKeys } from '../../page/keys/caps.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Kbd } from '../../ui/button/Kbd.tsx'
import { classes } from '../../ui/classes.ts'
import text from '../../ui/text.module.css'
import { dispositionNameIn } from '../../words/dispositions.ts'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Lock, useLock } from '../fields/Lock.tsx'
import { useSave } from '../fields/useSave.ts'
import { MacroDialog } from './MacroDialog.tsx'
import { freeDigit, kept, removed } from './macros.ts'
import lists from '../list/List.module.css'
import css from './Macros.module.css'
import { macrosWords as words } from './words.ts'

export function MacrosField() {
  const list = useMirror((state) => state.settings.macros)
  const { toasts } = usePage()
  const { save, trouble } = useSave()
  const [edited, setEdited] = useState<Macro>()
  const isNew = edited !== undefined && !list.some(({ id }) => id === edited.id)
  const keep = async (macro: Macro) => {
    if (await save({ macros: [...kept(list, macro)] })) setEdited(undefined)
  }
  const remove = async (macro: Macro) => {
    const before = [...list]
    if (await save({ macros: [...removed(list, macro.id)] })) toasts.show(words.removed({ name: macro.name }), { label: words.undo, act: () => void save({ macros: before }) })
  }
  const lock = useLock('macros')
  return (
    <Findable texts={[words.list, words.help, words.add, ...list.map((macro) => macro.name)]}>
      <p className={classes(fields.help, lists.lead)}>{lock === undefined ? (trouble ?? words.help) : <Lock by={lock} />}</p>
      {list.length === 0 ? (
        <p className={lists.none}>{words.none}</p>
      ) : (
        <ul className={css.list} aria-label={words.list}>
          {list.map((macro) => (
            <MacroRow key={macro.id} macro={macro} isLocked={lock !== undefined} onEdit={() => setEdited(macro)} onRemove={() => void remove(macro)} />
          ))}
        </ul>
      )}
      {list.length < limits.macros && lock === undefined && (
        <Button onPress={() => setEdited({ id: newId(), name: '', text: '', completes: true, digit: freeDigit(list) })}>
          <Plus size={14} strokeWidth={2.1} aria-hidden />
          {words.add}
        </Button>
      )}
      {edited && <MacroDialog key={edited.id} macro={edited} list={list} isNew={isNew} trouble={trouble} onSave={(macro) => void keep(macro)} onClose={() => setEdited(undefined)} />}
    </Findable>
  )
}

type RowProps = { readonly macro: Macro; readonly isLocked: boolean; readonly onEdit: () => void; readonly onRemove: () => void }

function MacroRow({ macro: { name, text: reply, spanish, disposition, completes, digit }, isLocked, onEdit, onRemove }: RowProps) {
  const outcomes = useMirror((state) => state.settings.dispositions)
  const outcome = dispositionNameIn(outcomes, disposition)
  return (
    <li className={css.row}>
      <span className={css.what}>
        <span className={classes(css.name, text.ellipsis)} dir="auto">
          {name}
        </span>
        <span className={classes(css.reply, text.ellipsis)} dir="auto">
          {reply || spanish || words.withoutReply}
        </span>
        <span className={css.reply}>{completes ? words.andCompletes({ outcome }) : outcome}</span>
      </span>
      {digit !== undefined && <Kbd isWord>{macroKeys(digit)}</Kbd>}
      <IconButton label={words.edit({ name })} isDisabled={isLocked} onPress={onEdit}>
        <Pencil size={15} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <IconButton label={words.remove({ name })} isDisabled={isLocked} onPress={onRemove}>
        <Trash2 size={15} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </li>
  )
}
