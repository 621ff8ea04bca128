/** The agent's name. */
import { limits } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { TextField } from '../fields/TextField.tsx'
import { useSave } from '../fields/useSave.ts'
import { settingsWords } from '../words.ts'
import { ownWords } from './words.ts'

export function NameField() {
  const { agentName, locks } = useMirror((state) => state.settings)
  const { save, isSaved, trouble } = useSave()
  return (
    <TextField
      label={ownWords.name}
      help={isSaved ? settingsWords.saved : ownWords.nameHelp}
      trouble={trouble}
      maxLength={limits.agentName}
      lockedBy={locks.agentName && settingsWords.locked({ source: locks.agentName })}
      value={agentName}
      faultOf={(name) => (name === '' ? ownWords.noName : undefined)}
      save={(name) => save({ agentName: name })}
    />
  )
}
