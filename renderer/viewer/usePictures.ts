/** The pictures of a conversation that can be shown, in their order, as far as the conversation is loaded. */
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Message } from '../../contract/model.ts'
import { usePage, useThread } from '../page/usePage.ts'
import type { Shown } from '../page/view.ts'

const no: readonly Message[] = []

/** Lead to the neighbours, from the last one to the first; undefined where there is no other. */
export type Pictures = { readonly previous: (() => void) | undefined; readonly next: (() => void) | undefined }

export function usePictures({ conversationId, mediaId }: Shown): Pictures {
  const { files, view } = usePage()
  const messages = useThread(conversationId)?.messages ?? no
  const facts = useStore(files)
  const here = useMemo(() => messages.flatMap(({ media }) => media).flatMap(({ id, url }) => (url === undefined ? [] : [{ id, url }])), [messages])
  useEffect(() => here.forEach(({ id }) => void files.describe(id)), [files, here])
  const pictures = here.filter(({ id }) => {
    const known = facts.get(id)
    return known?.kind === 'picture' && !known.tooLarge
  })
  const at = pictures.findIndex(({ id }) => id === mediaId)
  const to = (steps: number) => {
    const picture = at < 0 || pictures.length < 2 ? undefined : pictures.at((at + steps) % pictures.length)
    return picture && (() => view.openPicture({ conversationId, mediaId: picture.id, url: picture.url }))
  }
  return { previous: to(-1), next: to(1) }
}
