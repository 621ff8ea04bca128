/** END MY SHIFT: what will be handed on, a note to whoever has it next, and afterwards what became of each. */
import { useState } from 'react'
import type { Refusal } from '../../../contract/commands.ts'
import { refusalIn } from '../../page/core/commands.ts'
import { usePage, useUnderway, useView } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { refusalWords } from '../../words/words.ts'
import { isTooLong, NoteField } from '../note/NoteField.tsx'
import { shiftWords as words } from '../words.ts'
import { Handed } from './Handed.tsx'
import { Holdings } from './Holdings.tsx'
import css from './Shift.module.css'

export function ShiftEnd() {
  const { view } = usePage()
  const shiftEnd = useView((state) => state.shiftEnd)
  return (
    <Dialog label={words.title} isOpen={shiftEnd !== 'closed'} onClose={view.closeShiftEnd} className={css.dialog}>
      <Content />
    </Dialog>
  )
}

function Content() {
  const { command, toasts, view } = usePage()
  const shiftEnd = useView((state) => state.shiftEnd)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const isEnding = useUnderway('team.endShift', { note: note.trim() })
  const isLeft = typeof shiftEnd !== 'string' && shiftEnd.some(({ isDone }) => !isDone)
  const end = async () => {
    setRefusal(undefined)
    const refused = refusalIn(await command('team.endShift', { note: note.trim() }))
    const isOpen = view.getState().shiftEnd !== 'closed'
    if (refused && isOpen) return setRefusal(refused)
    // What was handed on is told by a notice, before this answer or after it, and the dialog shows that.
    if (refused) toasts.show(refusalWords(refused))
  }
  return (
    <>
      <h2>{words.title}</h2>
      {typeof shiftEnd === 'string' ? <Holdings /> : <Handed handed={shiftEnd} />}
      {shiftEnd === 'asks' && <NoteField note={note} onNote={setNote} />}
      {refusal && (
        <Notice tone="danger" blocking className={css.refusal}>
          {refusalWords(refusal)}
        </Notice>
      )}
      <div className={css.answers}>
        <Button autoFocus={shiftEnd === 'asks'} onPress={view.closeShiftEnd}>
          {shiftEnd === 'asks' ? words.cancel : words.close}
        </Button>
        {(shiftEnd === 'asks' || isLeft) && (
          <Button variant="primary" isPending={isEnding} isDisabled={isTooLong(note)} onPress={() => void end()}>
            {isLeft ? words.again : words.title}
          </Button>
        )}
      </div>
    </>
  )
}
