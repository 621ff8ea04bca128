/** Draws the standing toasts, which are said elsewhere (`news/spoken.ts`); the pointer or the focus on one keeps it. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import { foldedWords, shownOf, type Toast } from '../../page/core/toasts.ts'
import { ariaKeys } from '../../page/keys/caps.ts'
import { useNow, usePage, useView } from '../../page/usePage.ts'
import { classes } from '../../ui/classes.ts'
import { pane } from '../../ui/keys/panes.ts'
import { useShortcut } from '../../ui/keys/useShortcut.ts'
import { Ring } from '../../ui/ring/Ring.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { frameWords } from '../words.ts'
import css from './Toaster.module.css'

const standingMs = 6_000
/** What could be taken back is read for so long when it has gone. */
const afterUndoMs = 2_000

export function Toaster() {
  const { folded, single } = shownOf(useStore(usePage().toasts))
  const beside = useView((state) => (state.composer ? 'composer' : state.pane))
  const region = useRef<HTMLDivElement>(null)
  useKeptClear(region)
  return (
    <div ref={region} role="status" aria-live="off" aria-label={frameWords.toasts} className={css.region} data-beside={beside} {...pane}>
      {folded.length > 0 && <Folded toasts={folded} />}
      {single.map((one) => (
        <ToastCard key={one.id} toast={one} />
      ))}
    </div>
  )
}

/** Tells the task panel how much of it is covered, so that what lies beneath can be scrolled to. */
function useKeptClear(region: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = region.current
    if (!element) return
    const observer = new ResizeObserver(() => document.documentElement.style.setProperty('--toasts-h', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => observer.disconnect()
  }, [region])
}

/** Several that have to be read: counted, until the agent wants to see each. */
function Folded({ toasts: folded }: { toasts: readonly Toast[] }) {
  const { toasts } = usePage()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className={css.toast}>
        <span className={css.words}>{foldedWords(folded)}</span>
        <Button aria-expanded={isOpen} preventFocusOnPress onPress={() => setOpen(!isOpen)}>
          {isOpen ? frameWords.hide : frameWords.show}
        </Button>
        <Button aria-label={frameWords.dismissAll} preventFocusOnPress onPress={toasts.dismissLasting}>
          <X size={14} strokeWidth={2.1} aria-hidden />
        </Button>
      </div>
      {isOpen && (
        <div className={css.each}>
          {folded.map((one) => (
            <ToastCard key={one.id} toast={one} />
          ))}
        </div>
      )}
    </>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const { toasts } = usePage()
  const { id, text, action, lasts, undo } = toast
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || lasts) return
    const leave = setTimeout(() => toasts.dismiss(id), Math.max(standingMs, (undo?.wholeMs ?? 0) + afterUndoMs))
    return () => clearTimeout(leave)
  }, [toasts, held, lasts, id, undo])

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
      {undo && <UndoButton undo={undo} onUndo={() => toasts.dismiss(id)} />}
      {action && (
        <Button className={css.action ?? ''} preventFocusOnPress onPress={act}>
          {action.label}
        </Button>
      )}
      <Button aria-label={frameWords.dismiss} preventFocusOnPress onPress={() => toasts.dismiss(id)}>
        <X size={14} strokeWidth={2.1} aria-hidden />
      </Button>
    </div>
  )
}

function UndoButton({ undo, onUndo }: { undo: NonNullable<Toast['undo']>; onUndo: () => void }) {
  const { undo: texts } = usePage()
  const leftMs = undo.until - useNow()
  useShortcut('escape', () => void texts.takeBackNewest(), leftMs > 0)
  if (leftMs <= 0) return null
  const takeBack = () => {
    undo.act()
    onUndo()
  }
  return (
    <Button className={css.undo ?? ''} aria-keyshortcuts={ariaKeys('escape')} preventFocusOnPress onPress={takeBack}>
      <Ring part={leftMs / undo.wholeMs} size={14} />
      {frameWords.undo}
    </Button>
  )
}
