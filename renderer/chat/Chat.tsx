/** What fills the sheet: the window of the chosen task, one that is read in its place, or what to do while there is none. */
import { Suspense } from 'react'
import { useMirror, useView } from '../page/usePage.ts'
import { EmptyChat } from './empty/EmptyChat.tsx'
import { ClosedWindow, TaskWindow } from './parts.ts'

export function Chat() {
  const closedChat = useView((state) => state.closedChat)
  const selected = useView((state) => state.selected)
  const task = useMirror((state) => (selected === undefined ? undefined : state.tasks.get(selected)))
  if (closedChat) {
    return (
      <Suspense>
        <ClosedWindow key={JSON.stringify(closedChat)} chat={closedChat} />
      </Suspense>
    )
  }
  if (task?.state !== 'assigned' && task?.state !== 'wrapping') return <EmptyChat />
  return (
    <Suspense>
      <TaskWindow key={task.id} task={task} />
    </Suspense>
  )
}
