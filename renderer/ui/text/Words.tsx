/** What people write, and what they are called: in its own direction, and without turning what stands around it (Unicode UAX 9). */
import type { ReactNode } from 'react'
import { partsOf } from '../../words/people/isolate.ts'

type Props = { readonly className?: string | undefined; readonly children: ReactNode }

export function Words({ className, children }: Props) {
  return (
    <bdi dir="auto" className={className}>
      {children}
    </bdi>
  )
}

/** A sentence of ours with somebody's words in it (`isolated`). */
export function Sentence({ text }: { readonly text: string }) {
  return partsOf(text).map((part, index) => (part.isTheirs ? <Words key={index}>{part.text}</Words> : part.text))
}
