/** Brings a list in: which file, what its columns are, and then it goes on by itself. */
import { X } from 'lucide-react'
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { fileFaultWords, listWords } from '../words.ts'
import { Choose } from './Choose.tsx'
import { Columns, type Taken } from './Columns.tsx'
import css from './Lists.module.css'
import { useList } from './useList.ts'

export function ImportDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { act } = usePage()
  const list = useList()
  const { state } = list
  const close = (isTaken = false) => {
    list.leave(isTaken)
    onClose()
  }
  const take = async (taken: Taken) => {
    if (state.at !== 'found' || list.importId === undefined) return
    const { encoding, separator, hasHeading } = state.found
    const input = { importId: list.importId, fileName: list.name, encoding, separator, hasHeading, fields: [...state.fields], ...taken }
    if (await act('import.start', input)) close(true)
  }
  return (
    <Dialog label={listWords.title} isOpen={isOpen} onClose={() => close()} className={state.at === 'found' ? css.wide : css.narrow}>
      <header className={css.head}>
        <h2>{listWords.title}</h2>
        <IconButton label={listWords.close} onPress={() => close()}>
          <X size={16} strokeWidth={1.9} aria-hidden />
        </IconButton>
      </header>
      {(state.at === 'fault' || state.at === 'failed') && (
        <div className={css.step}>
          <Notice tone="danger" blocking>
            {state.at === 'fault' ? fileFaultWords[state.fault] : listWords.unreadable}
          </Notice>
          <Button onPress={() => list.leave()}>{listWords.other}</Button>
        </div>
      )}
      {state.at === 'reading' && (
        <p className={css.step} role="status">
          {listWords.reading}
        </p>
      )}
      {state.at === 'none' && <Choose onChoose={(name, bytes) => void list.read(name, bytes)} />}
      {state.at === 'found' && (
        <Columns found={state.found} fields={state.fields} name={list.name} onReread={(reading) => void list.reread(reading)} onField={list.choose} onOther={() => list.leave()} onTake={(taken) => void take(taken)} />
      )}
    </Dialog>
  )
}
