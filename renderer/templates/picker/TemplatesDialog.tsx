/** The templates as the button opens them: with a field of their own to look for one. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Pencil, Search } from 'lucide-react'
import { limits } from '../../../contract/limits.ts'
import { isComposing, isPressed } from '../../page/keys/press.ts'
import { usePage } from '../../page/usePage.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { useComboList } from '../../ui/field/useComboList.ts'
import type { TemplatesAtBox } from '../use/useTemplates.ts'
import { templateWords } from '../words.ts'
import { rowsFor, type Row } from '../list/find.ts'
import { Choice } from './Choice.tsx'
import { Panel } from './Panel.tsx'
import css from './TemplatesDialog.module.css'

export function TemplatesDialog({ templates }: { readonly templates: TemplatesAtBox }) {
  const { view } = usePage()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const { list: all, insert, close, leave, switchLanguage } = templates
  const rows = useMemo(() => rowsFor(all.templates, typed), [all, typed])
  const list = useComboList<Row>({ items: rows, isOpen: true, onPick: ({ template }) => insert(template) })

  // Once the panel around it is shown: before that nothing in it takes the focus.
  useEffect(() => input.current?.focus(), [])

  /** All that is about templates in the settings; the text in the box stays a draft. */
  const edit = () => {
    view.openPage('settings')
    view.seek(templateWords.title)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const active = rows[list.active]
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab' && !event.shiftKey && active) insert(active.template)
    else if (isPressed(event, 'templates.language')) switchLanguage()
    else return
    event.preventDefault()
  }
  return (
    <Panel>
      <div role="dialog" tabIndex={-1} aria-label={templateWords.title} className={css.dialog} onKeyDown={onKeyDown} onBlur={({ currentTarget, relatedTarget }) => void (currentTarget.contains(relatedTarget) || leave())}>
        <div className={css.find}>
          <Search size={15} strokeWidth={2} aria-hidden />
          <input
            dir="auto"
            ref={input}
            {...list.inputProps}
            className={css.input}
            aria-label={templateWords.find}
            placeholder={templateWords.find}
            maxLength={limits.search}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <IconButton small label={templateWords.edit} onPress={edit}>
            <Pencil size={14} strokeWidth={1.9} aria-hidden />
          </IconButton>
        </div>
        <Choice templates={templates} rows={rows} typed={typed} list={list} />
      </div>
    </Panel>
  )
}
