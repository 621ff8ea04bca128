/** A line of text that is saved when it is left or Enter is pressed, and taken back with Escape. */
import { useState } from 'react'
import { editKeys } from '../../ui/field/editKeys.ts'

export type Edited = {
  readonly value: string
  /** What keeps the text, without blanks around it, from being saved. */
  readonly faultOf: (text: string) => string | undefined
  /** Resolves to whether the desk took it. */
  readonly save: (text: string) => Promise<boolean>
}

export function useEdited({ value, faultOf, save }: Edited) {
  const [typed, setTyped] = useState<string>()
  const [underWay, setUnderWay] = useState<string>()
  const fault = typed === undefined ? undefined : faultOf(typed.trim())
  const takeBack = () => setTyped(undefined)

  const leave = () => {
    const text = typed?.trim()
    // Enter saves, and so does the leaving that follows it.
    if (text === undefined || fault !== undefined || text === underWay) return
    if (text === value) return takeBack()
    setUnderWay(text)
    void save(text).then((ok) => {
      setUnderWay(undefined)
      if (ok) setTyped((now) => (now?.trim() === text ? undefined : now))
    })
  }
  return {
    fault,
    isTyped: typed !== undefined,
    field: { value: typed ?? value, onChange: setTyped, onBlur: leave },
    onKeyDown: editKeys({ save: leave, takeBack: typed === undefined ? undefined : takeBack }),
  }
}
