/** A label in the place of what is hard to read or to see, until the agent wishes to. Who listens hears the label as well, and nothing else. */
import { EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePage, useView } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import css from './Covered.module.css'
import { careWords as words } from './words.ts'

type Props = {
  /** What is covered, by the message that it is of. */
  readonly id: string
  readonly label: string
  readonly children: ReactNode
}

export function Covered({ id, label, children }: Props) {
  const { view } = usePage()
  const isShown = useView((state) => state.uncovered.has(id))
  if (isShown) {
    return (
      <>
        {children}
        <LinkButton className={css.again} onPress={() => view.cover(id)}>
          {words.cover}
        </LinkButton>
      </>
    )
  }
  return (
    <span className={css.cover}>
      <EyeOff size={15} strokeWidth={1.9} aria-hidden />
      <span>{label}</span>
      <LinkButton className={css.show} aria-label={words.showName({ label })} onPress={() => view.uncover(id)}>
        {words.show}
      </LinkButton>
    </span>
  )
}
