/** Outcome and note of a chat that has ended: kept with the desk while they are made, and completed once. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Disposition, Task } from '../../contract/model.ts'
import { act } from '../desk/act.ts'
import { desk } from '../desk/desk.ts'
import { showTasks } from '../desk/view.ts'

const pauseMs = 300

export function useOutcome(task: Task) {
  const taskId = task.id
  const [disposition, setDisposition] = useState(task.disposition)
  const [note, setNote] = useState(task.note ?? '')
  const unsaved = useRef<string>(undefined)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const completing = useRef(false)

  const save = async () => {
    clearTimeout(pause.current)
    const text = unsaved.current
    if (text === undefined) return
    unsaved.current = undefined
    await act('task.note', { taskId, note: text })
  }
  const choose = (chosen: Disposition) => {
    setDisposition(chosen)
    void desk.command('task.note', { taskId, disposition: chosen })
  }
  const write = (text: string) => {
    setNote(text)
    unsaved.current = text
    clearTimeout(pause.current)
    pause.current = setTimeout(() => void save(), pauseMs)
  }
  const complete = async () => {
    if (completing.current) return
    completing.current = true
    await save()
    const done = await act('task.complete', { taskId })
    completing.current = false
    if (done) showTasks()
  }

  const saveNow = useEffectEvent(() => void save())
  useEffect(() => {
    const leave = () => saveNow()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      saveNow()
    }
  }, [])
  return { disposition, note, choose, write, save, complete }
}
