/** What fills the sheet: the window of the chosen task, one that is read in its place, or what to do while there is none. */
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { useMirror, usePage, useView } from '../page/usePage.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { EmptyChat } from './empty/EmptyChat.tsx'
import { ClosedWindow, TaskWindow } from './parts.ts'

export function Chat() {
  const closedChat = useView((state) => state.closedChat)
  const selected = useView((state) => state.selected)
  const task = useMirror((state) => (selected === undefined ? undefined : state.tasks.get(selected)))
  const { together } = usePage()
  const isElsewhere = useStore(together, () => selected !== undefined && together.hasOwnWindow(selected))
  if (closedChat) {
    return (
      <Suspense>
        <ClosedWindow key={JSON.stringify(closedChat)} chat={closedChat} />
      </Suspense>
    )
  }
  if (isElsewhere && task) return <Elsewhere taskId={task.id} />
  if (task?.state !== 'assigned' && task?.state !== 'wrapping') return <EmptyChat />
  return (
    <Suspense>
      <TaskWindow key={task.id} task={task} />
    </Suspense>
  )
}
