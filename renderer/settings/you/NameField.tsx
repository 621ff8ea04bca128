/** The agent's name. */
import { limits } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { Findable } from '../fields/Findable.tsx'
import { useLock } from '../fields/Lock.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useSave } from '../fields/useSave.ts'
import { settingsWords } from '../words.ts'
import { ownWords } from './words.ts'

export function NameField() {
  const agentName = useMirror((state) => state.settings.agentName)
  const lock = useLock('agentName')
  const { save, isSaved, trouble } = useSave()
  return (
    <Findable texts={[ownWords.name, ownWords.nameHelp]}>
      <TextField
        label={ownWords.name}
        help={isSaved ? settingsWords.saved : ownWords.nameHelp}
        trouble={trouble}
        maxLength={limits.agentName}
        lockedBy={lock}
        value={agentName}
        faultOf={(name) => (name === '' ? ownWords.noName : undefined)}
        save={(name) => save({ agentName: name })}
      />
    </Findable>
  )
}
