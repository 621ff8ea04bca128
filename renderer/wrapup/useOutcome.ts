/** Outcome and note of a chat that has ended, and its completion. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Refusal } from '../../contract/commands.ts'
import type { Task } from '../../contract/model.ts'
import type { WrapUpOutcome } from '../desk/typed/outcomes.ts'
import { usePage } from '../page/usePage.ts'

export function useOutcome(task: Task) {
  const { outcomes, completeChat } = usePage()
  const made = useStore(outcomes, (all) => all.get(task.id))
  const { disposition, note = '' } = made ?? task
  /** Why COMPLETE was not possible; gone with the next change. */
  const [refusal, setRefusal] = useState<Refusal>()
  const save = () => outcomes.save(task.id)
  useEffect(() => () => outcomes.save(task.id), [outcomes, task.id])

  const change = (part: WrapUpOutcome) => {
    setRefusal(undefined)
    outcomes.change(task, part)
  }
  const complete = async () => setRefusal(await completeChat(task.id))
  return { disposition, note, refusal, choose: (choice: string) => change({ disposition: choice }), write: (text: string) => change({ note: text }), save, complete }
}
