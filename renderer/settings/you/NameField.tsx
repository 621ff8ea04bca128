/** The agent's name. */
import { limits } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { TextField } from '../fields/TextField.tsx'
import { useSave } from '../fields/useSave.ts'

export function NameField() {
  const { agentName, nameIsManaged } = useMirror((state) => state.settings)
  const { save, isSaved, trouble } = useSave()
  return (
    <TextField
      label="Your name"
      help={isSaved ? 'Saved.' : 'Your team sees it. Voters never do.'}
      trouble={trouble}
      maxLength={limits.agentName}
      lockedBy={nameIsManaged ? 'Set by your administrator (TEXTDESK_AGENT).' : undefined}
      value={agentName}
      faultOf={(name) => (name === '' ? 'Type your name.' : undefined)}
      save={(name) => save({ agentName: name })}
    />
  )
}
