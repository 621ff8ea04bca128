/** Asks in which form a conversation is to be saved, and whether with the notes of agents. */
import { useState } from 'react'
import { transcriptForms, type TranscriptForm } from '../../contract/model.ts'
import { usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Segmented } from '../ui/field/Segmented.tsx'
import { Switch } from '../ui/field/Switch.tsx'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import css from './SaveTranscript.module.css'
import { formWords, transcriptWords as words } from './words.ts'

type Props = { readonly conversationId: string; readonly phone: string; readonly isOpen: boolean; readonly onClose: () => void }

export function SaveTranscript({ conversationId, phone, isOpen, onClose }: Props) {
  return (
    <Dialog label={words.title} isOpen={isOpen} onClose={onClose} className={css.dialog}>
      <Form conversationId={conversationId} phone={phone} onClose={onClose} />
    </Dialog>
  )
}

function Form({ conversationId, phone, onClose }: Omit<Props, 'isOpen'>) {
  const { act, toasts } = usePage()
  const [form, setForm] = useState<TranscriptForm>('text')
  const [withNotes, setNotes] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const save = async (): Promise<void> => {
    setSaving(true)
    const isSaved = await act('transcript.save', { conversationId, phone, form, withNotes })
    setSaving(false)
    if (!isSaved) return
    toasts.show(words.saved)
    onClose()
  }
  return (
    <>
      <h2>{words.title}</h2>
      <Segmented label={words.form} value={form} options={transcriptForms.map((value) => ({ value, words: formWords[value] }))} onChange={setForm} />
      <Switch className={css.notes ?? ''} isSelected={withNotes} onChange={setNotes}>
        {words.notes}
      </Switch>
      <p className={css.means}>{words.notesMean}</p>
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" isPending={isSaving} onPress={() => void save()}>
          {words.save}
        </Button>
      </div>
    </>
  )
}
