/** Makes Textdesk the app that opens `sms:` and `tel:` links. */
import { useState } from 'react'
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { refusalWords } from '../../words/words.ts'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { computerWords } from './words.ts'

export function LinksField() {
  const { command } = usePage()
  const [said, setSaid] = useState<string>()
  const claim = async () => {
    const outcome = await command('desktop.claimLinks', {})
    setSaid(outcome.ok ? computerWords.linksClaimed : refusalWords(outcome.refusal))
  }
  return (
    <Findable texts={[computerWords.claimLinks, computerWords.linksHelp]}>
      <Button size="sm" onPress={() => void claim()}>
        {computerWords.claimLinks}
      </Button>
      <p className={fields.help} role="status">
        {said ?? computerWords.linksHelp}
      </p>
    </Findable>
  )
}
