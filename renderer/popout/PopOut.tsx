/** A window with one chat: its task window, and what is told about it. It closes with the chat. */
import { Suspense, useEffect } from 'react'
import { Picture, TaskWindow } from './parts.ts'
import { LineBanner } from '../frame/banners/LineBanner.tsx'
import { Failed } from '../frame/Failed.tsx'
import { Speech } from '../frame/Speech.tsx'
import { Toaster } from '../frame/toasts/Toaster.tsx'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror, usePage, useView } from '../page/usePage.ts'
import { usePaneKeys } from '../ui/keys/panes.ts'
import { Region } from '../ui/region/Region.tsx'
import text from '../ui/text.module.css'
import css from './PopOut.module.css'
import { popOutWords } from './words.ts'

export function PopOut({ taskId }: { readonly taskId: string }) {
  const { close } = usePage()
  const phase = useMirror((state) => state.phase)
  const task = useMirror((state) => state.tasks.get(taskId))
  const picture = useView((state) => state.picture)
  const isHere = task?.state === 'assigned' || task?.state === 'wrapping'
  const isOver = phase === 'ready' && !isHere
  usePaneKeys()
  useEffect(() => {
    if (isOver) close()
  }, [isOver, close])
  if (phase === 'failed') return <Failed />
  if (!isHere) return null
  return (
    <div className={css.popOut}>
      <main className={css.sheet}>
        <Title phone={task.phone} />
        <Region>
          <LineBanner />
        </Region>
        <Region of={task.id}>
          <Suspense>
            <TaskWindow task={task} />
          </Suspense>
        </Region>
      </main>
      <Suspense>{picture && <Picture shown={picture} />}</Suspense>
      <Region renderFailed={() => null}>
        <Toaster />
      </Region>
      <Region renderFailed={() => null}>
        <Speech />
      </Region>
    </div>
  )
}

/** For the system's title bar and its task switcher. */
function Title({ phone }: { readonly phone: string }) {
  const contact = useMirror((state) => state.contacts.get(phone))
  const name = useNumbers().nameOf(contact, phone)
  useEffect(() => {
    document.title = popOutWords.title({ name })
  }, [name])
  return <h1 className={text.hidden}>{popOutWords.title({ name })}</h1>
}
