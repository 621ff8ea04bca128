/** Saves changes to the list of outcomes. */
import type { Disposition, DispositionColor } from '../../../contract/settings.ts'
import { usePage } from '../../page/usePage.ts'
import { dispositionName } from '../../words/dispositions.ts'
import { useSave } from '../fields/useSave.ts'
import { added, colored, moved, renamed, shown } from './outcomes.ts'
import { outcomesWords } from './words.ts'

export type OutcomeChanges = ReturnType<typeof useOutcomes>

/** Each change resolves to whether the desk took it. */
export function useOutcomes() {
  const { mirror, say } = usePage()
  const { save: keep, trouble } = useSave()
  const now = () => mirror.getState().settings.dispositions
  const save = (dispositions: readonly Disposition[]) => keep({ dispositions: [...dispositions] })
  const move = async (id: string, by: -1 | 1): Promise<void> => {
    const list = moved(now(), id, by)
    const place = list.findIndex((each) => each.id === id)
    if (list !== now() && (await save(list))) say(outcomesWords.movedTo({ name: dispositionName(list[place]!), place: place + 1 }))
  }
  return {
    add: (name: string) => save(added(now(), name)),
    rename: (id: string, name: string) => save(renamed(now(), id, name)),
    paint: (id: string, color: DispositionColor) => save(colored(now(), id, color)),
    show: (id: string, isShown: boolean) => save(shown(now(), id, isShown)),
    move,
    trouble,
  }
}
