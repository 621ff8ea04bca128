/** Outcome and note of a chat that has ended: kept with the desk while they are made, and completed once. */
import { useEffect, useRef, useState } from 'react'
import type { Disposition, Task } from '../../contract/model.ts'
import { usePage } from '../page/usePage.ts'
import { keepOutcome } from './outcome.ts'

export function useOutcome({ id: taskId, disposition: chosen, note: written }: Task) {
  const { act, view } = usePage()
  const [disposition, setDisposition] = useState(chosen)
  const [note, setNote] = useState(written ?? '')
  const [keeper] = useState(() => keepOutcome({ disposition: chosen, note: written }, (outcome) => act('task.note', { taskId, ...outcome })))
  const completing = useRef(false)

  const choose = (choice: Disposition) => {
    setDisposition(choice)
    keeper.change({ disposition: choice })
  }
  const write = (text: string) => {
    setNote(text)
    keeper.change({ note: text })
  }
  const complete = async () => {
    if (completing.current) return
    completing.current = true
    await keeper.save()
    const done = await act('task.complete', { taskId })
    completing.current = false
    if (done) view.showTasks()
  }

  useEffect(() => {
    const leave = () => void keeper.save()
    window.addEventListener('pagehide', leave)
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('blur', leave)
      leave()
    }
  }, [keeper])
  return { disposition, note, choose, write, save: keeper.save, complete }
}
