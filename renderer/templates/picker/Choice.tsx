/** The templates, and what the chosen one says to this person; or why there are none. */
import { Button } from '../../ui/button/Button.tsx'
import type { useComboList } from '../../ui/field/useComboList.ts'
import type { Row } from '../list/find.ts'
import type { TemplatesAtBox } from '../use/useTemplates.ts'
import { templateWords } from '../words.ts'
import css from './Panel.module.css'
import { Preview } from './Preview.tsx'
import { Rows } from './Rows.tsx'

export type ChoiceProps = {
  readonly templates: TemplatesAtBox
  readonly rows: readonly Row[]
  readonly typed: string
  readonly list: ReturnType<typeof useComboList<Row>>
}

export function Choice({ templates, rows, typed, list }: ChoiceProps) {
  const active = rows[list.active]
  if (rows.length === 0) return <Nothing templates={templates} typed={typed} />
  return (
    <div className={css.columns}>
      <Rows rows={rows} typed={typed} list={list} />
      {active && <Preview templates={templates} template={active.template} />}
    </div>
  )
}

function Nothing({ templates: { state, reload }, typed }: Pick<ChoiceProps, 'templates' | 'typed'>) {
  if (state === 'loading' || state === 'unasked') return <p className={css.nothing}>{templateWords.loading}</p>
  return (
    <div className={css.nothing} role="status">
      {state === 'failed' && templateWords.failed}
      {state === 'ready' && (typed.trim() === '' ? templateWords.none : templateWords.nothing({ typed: typed.trim() }))}
      {state === 'failed' && (
        <Button size="sm" onPress={() => void reload()}>
          {templateWords.tryAgain}
        </Button>
      )}
    </div>
  )
}
