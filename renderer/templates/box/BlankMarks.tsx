/** Marks, behind the words of a text box, what is still to be filled in. The box keeps its own words: this lies under them and says nothing. */
import { useLayoutEffect, useRef, type RefObject } from 'react'
import { blanksIn } from '../../../common/template/blanks.ts'
import { classes } from '../../ui/classes.ts'
import { cut } from '../../ui/text/highlight.ts'
import { Marked } from '../../ui/text/Highlighted.tsx'
import css from './BlankMarks.module.css'

export type BlankMarksProps = {
  readonly box: RefObject<HTMLTextAreaElement | null>
  readonly body: string
  /** The box's own, so that both break their lines alike. */
  readonly className: string
}

export function BlankMarks({ box, body, className }: BlankMarksProps) {
  const blanks = blanksIn(body)
  return blanks.length === 0 ? null : <Marks box={box} body={body} className={className} />
}

function Marks({ box, body, className }: BlankMarksProps) {
  const ground = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [field, under] = [box.current, ground.current]
    if (!field || !under) return
    const follow = () => {
      // Where the box scrolls, its bar takes room from the words.
      under.style.width = `${field.clientWidth + 2 * field.clientLeft}px`
      under.style.height = `${field.clientHeight + 2 * field.clientTop}px`
      under.scrollTop = field.scrollTop
    }
    follow()
    const sizes = new ResizeObserver(follow)
    sizes.observe(field)
    field.addEventListener('scroll', follow)
    return () => {
      sizes.disconnect()
      field.removeEventListener('scroll', follow)
    }
  }, [box, body])
  return (
    <div ref={ground} aria-hidden dir="auto" className={classes(className, css.ground)}>
      <Marked pieces={cut(body, blanksIn(body))} />
      {/* A last line without a word is a line in the box. */}
      {'\n'}
    </div>
  )
}
