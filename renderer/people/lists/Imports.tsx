/** The list that comes in or came in last: how far it is, what came of it, and the way back. */
import { useState } from 'react'
import type { Import } from '../../../contract/import/imports.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { listWords } from '../words.ts'
import { endWords } from './ended.ts'
import css from './Lists.module.css'

export function Imports() {
  const imports = useMirror((state) => state.imports)
  const [hidden, setHidden] = useState<string>()
  const last = [...imports.values()].toSorted((a, b) => b.at - a.at)[0]
  if (!last || `${last.id} ${last.state}` === hidden) return null
  const isBusy = last.state === 'running' || last.state === 'undoing'
  return <div className={css.import}>{isBusy ? <Progress of={last} /> : <Ended of={last} onHide={() => setHidden(`${last.id} ${last.state}`)} />}</div>
}

function Progress({ of: { id, fileName: name, state, seen, rows } }: { readonly of: Import }) {
  const { act } = usePage()
  const label = state === 'running' ? listWords.progress({ name }) : listWords.undoing({ name })
  const part = rows === 0 ? 0 : seen / rows
  return (
    <>
      <span className={css.said}>
        {label} <span className={css.figures}>{listWords.seen({ seen, rows })}</span>
      </span>
      <div className={css.bar} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={rows} aria-valuenow={seen}>
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
          <rect width={100 * part} height="1" />
        </svg>
      </div>
      {state === 'running' && (
        <Button size="sm" onPress={() => void act('import.stop', { importId: id })}>
          {listWords.stop}
        </Button>
      )}
    </>
  )
}

function Ended({ of, onHide }: { readonly of: Import; readonly onHide: () => void }) {
  const { act, toasts } = usePage()
  const { id: importId, state, refused } = of
  const save = async () => {
    if (await act('import.saveReport', { importId })) toasts.show(listWords.reportSaved)
  }
  return (
    <>
      <span className={css.said} role="status">
        {endWords(of)}
      </span>
      {refused > 0 && (
        <Button size="sm" onPress={() => void save()}>
          {listWords.report}
        </Button>
      )}
      {state !== 'undone' && (
        <Button size="sm" onPress={() => void act('import.undo', { importId })}>
          {listWords.undo}
        </Button>
      )}
      <Button size="sm" variant="ghost" onPress={onHide}>
        {listWords.hide}
      </Button>
    </>
  )
}
