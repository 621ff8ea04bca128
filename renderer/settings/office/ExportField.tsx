/** The settings in a file, to be read, kept, or put in place as a policy. */
import { useState } from 'react'
import { Download } from 'lucide-react'
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { refusalWords } from '../../words/words.ts'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { officeWords } from './words.ts'

export function ExportField() {
  const { command } = usePage()
  const [said, setSaid] = useState<string>()
  const save = async () => {
    const outcome = await command('settings.export', {})
    if (outcome.ok || outcome.refusal.kind !== 'canceled') setSaid(outcome.ok ? officeWords.exported : refusalWords(outcome.refusal))
  }
  return (
    <Findable texts={[officeWords.export, officeWords.exportHelp]}>
      <Button size="sm" onPress={() => void save()}>
        <Download size={14} strokeWidth={2.1} aria-hidden />
        {officeWords.export}
      </Button>
      <p className={fields.help} role="status">
        {said ?? officeWords.exportHelp}
      </p>
    </Findable>
  )
}
