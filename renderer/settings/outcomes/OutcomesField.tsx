/** The list of outcomes: what they are called, their colors and order, and which are offered. Every change is saved at once. */
import { limits } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Lock, useLock } from '../fields/Lock.tsx'
import lists from '../list/List.module.css'
import { NewName } from '../list/NewName.tsx'
import { OutcomeRow } from './OutcomeRow.tsx'
import { nameFault } from './outcomes.ts'
import { useOutcomes } from './useOutcomes.ts'
import { outcomesWords } from './words.ts'

export function OutcomesField() {
  const list = useMirror((state) => state.settings.dispositions)
  const outcomes = useOutcomes()
  const lock = useLock('dispositions')
  return (
    <Findable texts={[outcomesWords.list, outcomesWords.help, outcomesWords.new]}>
      <div className={fields.label}>{outcomesWords.list}</div>
      <ol className={lists.list} aria-label={outcomesWords.list}>
        {list.map((outcome, place) => (
          <OutcomeRow key={outcome.id} outcome={outcome} place={place} list={list} isLocked={lock !== undefined} outcomes={outcomes} />
        ))}
      </ol>
      {list.length < limits.dispositions && lock === undefined && (
        <NewName label={outcomesWords.new} add={outcomesWords.add} limit={limits.dispositionName} faultOf={(name) => nameFault(list, name)} onAdd={outcomes.add} />
      )}
      <p className={fields.help}>{lock === undefined ? (outcomes.trouble ?? outcomesWords.help) : <Lock by={lock} />}</p>
    </Findable>
  )
}
