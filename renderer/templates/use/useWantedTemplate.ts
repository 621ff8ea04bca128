/** Puts in a template that was chosen away from the text boxes. */
import { useEffect, type RefObject } from 'react'
import type { Template } from '../../../contract/answers/templates.ts'
import { usePage, useView } from '../../page/usePage.ts'

export type WantedTemplate = {
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** The composer lies over the reply, so it takes the template while it is open. */
  readonly isComposer: boolean
  readonly insert: (template: Template) => void
}

/** As soon as the box that the agent writes in is drawn. */
export function useWantedTemplate({ box, isComposer, insert }: WantedTemplate): void {
  const { view } = usePage()
  const wanted = useView(({ wantedTemplate, composer }) => (composer === isComposer ? wantedTemplate : undefined))
  useEffect(() => {
    if (!wanted || !box.current) return
    view.wantTemplate(undefined)
    box.current.focus()
    insert(wanted)
  })
}
