/** What fills the sheet: the window of the chosen task, or what to do while there is none. */
import { Suspense } from 'react'
import { useMirror, useView } from '../page/usePage.ts'
import { EmptyChat } from './EmptyChat.tsx'
import { TaskWindow } from './parts.ts'

export function Chat() {
  const selected = useView((state) => state.selected)
  const task = useMirror((state) => (selected === undefined ? undefined : state.tasks.get(selected)))
  if (task?.state !== 'assigned' && task?.state !== 'wrapping') return <EmptyChat />
  return (
    <Suspense>
      <TaskWindow key={task.id} task={task} />
    </Suspense>
  )
}
