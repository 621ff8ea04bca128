/** Saves the journal, so that somebody who does not trust this computer can check it. */
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import fields from '../fields/Fields.module.css'
import { officeWords } from './words.ts'

export function JournalField() {
  const { act, toasts } = usePage()
  const save = async (): Promise<void> => {
    if (await act('journal.save', {})) toasts.show(officeWords.journalSaved)
  }
  return (
    <div>
      <div className={fields.label}>{officeWords.journal}</div>
      <Button size="sm" onPress={() => void save()}>
        {officeWords.saveJournal}
      </Button>
      <p className={fields.help}>{officeWords.journalHelp}</p>
    </div>
  )
}
