/** The raised box over a text box in which templates are chosen. */
import { useEffect, useRef, type ReactNode } from 'react'
import css from './Panel.module.css'

/** In the top layer nothing around the text box cuts it off. Stands in a `TemplatesAnchor`. */
export function Panel({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.showPopover(), [])
  return (
    <div ref={place} popover="manual" className={css.panel}>
      {children}
    </div>
  )
}
