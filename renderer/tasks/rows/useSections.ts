/** The sections of the panel while they are drawn. One whose tasks are the same stays the same list, so that its rows are not drawn for what happens in another. */
import { useMemo, useState } from 'react'
import { useMirror } from '../../page/usePage.ts'
import { sectionsOf, type Sections } from './panel.ts'

export function useSections(): Sections {
  const tasks = useMirror((state) => state.tasks)
  const [keep] = useState(keeping)
  return useMemo(() => keep(sectionsOf(tasks)), [keep, tasks])
}

function keeping() {
  let last: Sections | undefined
  return (now: Sections): Sections => {
    last = last ? { incoming: same(last.incoming, now.incoming), active: same(last.active, now.active), wrapUp: same(last.wrapUp, now.wrapUp), held: same(last.held, now.held), queued: same(last.queued, now.queued) } : now
    return last
  }
}

const same = <T>(before: readonly T[], now: readonly T[]): readonly T[] =>
  before.length === now.length && before.every((each, index) => each === now[index]) ? before : now
