/** Makes Textdesk the app that opens `sms:` and `tel:` links. */
import { useState } from 'react'
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { refusalWords } from '../../words/words.ts'
import css from '../Settings.module.css'

const help = 'A click on a number on a web page fills in a new message. Nothing is sent by it.'

export function LinksField() {
  const { command } = usePage()
  const [said, setSaid] = useState<string>()
  const claim = async () => {
    const outcome = await command('desktop.claimLinks', {})
    setSaid(outcome.ok ? 'Textdesk opens sms: and tel: links now.' : refusalWords(outcome.refusal))
  }
  return (
    <div>
      <Button size="sm" onPress={() => void claim()}>
        Open sms: and tel: links with Textdesk
      </Button>
      <p className={css.help} role="status">
        {said ?? help}
      </p>
    </div>
  )
}
