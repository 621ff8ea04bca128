/** The raised box over a text box in which templates are chosen: the list, and what the chosen one says to this person. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '../../ui/button/Button.tsx'
import type { useComboList } from '../../ui/field/useComboList.ts'
import type { TemplatesAtBox } from '../use/useTemplates.ts'
import { templateWords } from '../words.ts'
import type { Row } from '../list/find.ts'
import css from './Panel.module.css'
import { Preview } from './Preview.tsx'
import { Rows } from './Rows.tsx'

export type PanelProps = {
  readonly templates: TemplatesAtBox
  readonly rows: readonly Row[]
  readonly typed: string
  readonly list: ReturnType<typeof useComboList<Row>>
  /** The field that is typed into, where that is not the text box itself. */
  readonly field?: ReactNode
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

export function Panel({ templates, rows, typed, list, field, onKeyDown }: PanelProps) {
  const place = useRef<HTMLDivElement>(null)
  // In the top layer nothing around the text box cuts it off.
  useEffect(() => place.current?.showPopover(), [])
  const active = rows[list.active]
  const isDialog = field !== undefined
  return (
    <div
      ref={place}
      popover="manual"
      className={css.panel}
      onKeyDown={onKeyDown}
      role={isDialog ? 'dialog' : 'group'}
      aria-label={isDialog ? templateWords.title : undefined}
      onBlur={(event) => void (!isDialog || event.currentTarget.contains(event.relatedTarget) || templates.leave())}
    >
      {field}
      {rows.length === 0 ? (
        <Nothing templates={templates} typed={typed} />
      ) : (
        <div className={css.columns}>
          <Rows rows={rows} typed={typed} list={list} />
          {active && <Preview templates={templates} template={active.template} />}
        </div>
      )}
    </div>
  )
}

function Nothing({ templates: { state, reload }, typed }: { readonly templates: TemplatesAtBox; readonly typed: string }) {
  if (state === 'loading' || state === 'unasked') return <p className={css.nothing}>{templateWords.loading}</p>
  return (
    <p className={css.nothing} role="status">
      {state === 'failed' && templateWords.failed}
      {state === 'ready' && (typed.trim() === '' ? templateWords.none : templateWords.nothing({ typed: typed.trim() }))}
      {state === 'failed' && (
        <Button size="sm" onPress={() => void reload()}>
          {templateWords.tryAgain}
        </Button>
      )}
    </p>
  )
}
