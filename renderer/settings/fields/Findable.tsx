/** A part of the settings that stands only while what is looked for is in its texts. */
import { createContext, use, type ReactNode } from 'react'

/** Whether these texts have all that is looked for. */
export const FindContext = createContext<(texts: readonly string[]) => boolean>(() => true)

export type FindableProps = {
  /** What it is called and does, and what can be chosen. */
  readonly texts: readonly string[]
  readonly as?: 'div' | 'li'
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function Findable({ texts, as: Element = 'div', className, children }: FindableProps) {
  return use(FindContext)(texts) ? <Element className={className} data-setting="">{children}</Element> : null
}
