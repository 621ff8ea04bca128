/** Draws the standing toasts; the pointer or the focus on one keeps it. */
import { useEffect, useState } from 'react'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import { dismissToast, toasts, type Toast } from './toasts.ts'
import css from './Toaster.module.css'

const standingMs = 6_000

export function Toaster() {
  const standing = useStore(toasts)
  return (
    <div role="status" aria-label="Messages" className={css.region}>
      {standing.map((one) => (
        <ToastCard key={one.id} toast={one} />
      ))}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const leave = setTimeout(() => dismissToast(toast.id), standingMs)
    return () => clearTimeout(leave)
  }, [held, toast.id])

  const act = () => {
    toast.action?.act()
    dismissToast(toast.id)
  }
  return (
    <div
      className={css.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={css.words}>{toast.text}</span>
      {toast.action && <Button onPress={act}>{toast.action.label}</Button>}
      <Button aria-label="Dismiss" onPress={() => dismissToast(toast.id)}>
        <X size={14} strokeWidth={2.1} aria-hidden />
      </Button>
    </div>
  )
}
