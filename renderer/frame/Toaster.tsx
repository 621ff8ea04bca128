/** Draws the standing toasts, which are said elsewhere (`news/spoken.ts`); the pointer or the focus on one keeps it. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import type { Toast } from '../page/toasts.ts'
import { usePage } from '../page/usePage.ts'
import { classes } from '../ui/classes.ts'
import { pane } from '../ui/keys/panes.ts'
import { Sentence } from '../ui/text/Words.tsx'
import css from './Toaster.module.css'

const standingMs = 6_000
/** Of those that wait to be dismissed, more than these are only counted. */
const mostLasting = 2

export function Toaster() {
  const standing = useStore(usePage().toasts)
  const lasting = standing.filter(({ lasts }) => lasts)
  const more = lasting.length - mostLasting
  const region = useRef<HTMLDivElement>(null)
  useKeptClear(region, standing.length)
  return (
    <div ref={region} role="status" aria-live="off" aria-label="Messages" className={css.region} {...pane}>
      {lasting.slice(0, mostLasting).map((one) => (
        <ToastCard key={one.id} toast={one} />
      ))}
      {more > 0 && <More count={more} />}
      {standing
        .filter(({ lasts }) => !lasts)
        .map((one) => (
          <ToastCard key={one.id} toast={one} />
        ))}
    </div>
  )
}

/** Tells the task panel how much of it is covered, so that what lies beneath can be scrolled to. */
function useKeptClear(region: RefObject<HTMLDivElement | null>, count: number): void {
  useEffect(() => {
    const px = count === 0 ? 0 : (region.current?.offsetHeight ?? 0)
    document.documentElement.style.setProperty('--toasts-h', `${px}px`)
  }, [region, count])
}

function More({ count }: { count: number }) {
  const { toasts } = usePage()
  return (
    <div className={css.toast}>
      <span className={css.words}>{count} more</span>
      <Button preventFocusOnPress onPress={toasts.dismissLasting}>Dismiss all</Button>
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const { toasts } = usePage()
  const { id, text, action, lasts } = toast
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || lasts) return
    const leave = setTimeout(() => toasts.dismiss(id), standingMs)
    return () => clearTimeout(leave)
  }, [toasts, held, lasts, id])

  const act = () => {
    action?.act()
    toasts.dismiss(id)
  }
  return (
    <div
      className={classes(css.toast, lasts && css.lasts)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={css.words}>
        <Sentence text={text} />
      </span>
      {action && (
        <Button className={css.action ?? ''} preventFocusOnPress onPress={act}>
          {action.label}
        </Button>
      )}
      <Button aria-label="Dismiss" preventFocusOnPress onPress={() => toasts.dismiss(id)}>
        <X size={14} strokeWidth={2.1} aria-hidden />
      </Button>
    </div>
  )
}
