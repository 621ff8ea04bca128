/** What ends the chat in one go: a menu of the agent's macros beside END CHAT, and their digits. Without macros there is none. */
import { Zap } from 'lucide-react'
import type { Task } from '../../../contract/model.ts'
import type { Macro } from '../../../contract/settings.ts'
import { macroKeys } from '../../page/keys/caps.ts'
import { digitOf } from '../../page/keys/press.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Kbd } from '../../ui/button/Kbd.tsx'
import { useShortcut } from '../../ui/keys/useShortcut.ts'
import { Menu, MenuItem, MenuTrigger } from '../../ui/overlay/Menu.tsx'
import { ColorDot } from '../../ui/sign/ColorDot.tsx'
import text from '../../ui/text.module.css'
import { classes } from '../../ui/classes.ts'
import { dispositionColorIn, dispositionNameIn } from '../../words/dispositions.ts'
import { macroReply } from '../../words/said/reply.ts'
import { macroWords as words } from '../words.ts'
import css from './Macros.module.css'

export function Macros({ task }: { readonly task: Task }) {
  const macros = useMirror((state) => state.settings.macros)
  const { runMacro } = usePage()
  useShortcut('macro.run', (event) => {
    const macro = macros.find(({ digit }) => digit === digitOf(event))
    if (macro) void runMacro(task.id, macro)
  })
  if (macros.length === 0) return null
  return (
    <MenuTrigger>
      <IconButton label={words.finish}>
        <Zap size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <Menu aria-label={words.finish} className={css.menu ?? ''}>
        {macros.map((macro) => (
          <MenuItem key={macro.id} textValue={macro.name} className={css.item ?? ''} onAction={() => void runMacro(task.id, macro)}>
            <Entry macro={macro} phone={task.phone} />
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}

function Entry({ macro, phone }: { readonly macro: Macro; readonly phone: string }) {
  const { clock } = usePage()
  const { name, disposition, completes, digit } = macro
  const outcomes = useMirror((state) => state.settings.dispositions)
  const reply = useMirror((state) => macroReply(macro, state, phone, clock.now()))
  return (
    <>
      <span className={css.what}>
        <span className={classes(css.name, text.ellipsis)} dir="auto">
          {name}
        </span>
        {reply !== '' && (
          <span className={classes(css.reply, text.ellipsis)} dir="auto">
            {reply}
          </span>
        )}
        <span className={css.then}>
          {disposition !== undefined && <ColorDot color={dispositionColorIn(outcomes, disposition)} />}
          {disposition === undefined ? words.noOutcome : dispositionNameIn(outcomes, disposition)}
          {completes && ` · ${words.completes}`}
        </span>
      </span>
      {digit !== undefined && <Kbd>{macroKeys(digit)}</Kbd>}
    </>
  )
}
