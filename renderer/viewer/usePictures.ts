/** The pictures of a conversation that can be shown and are not covered, in their order, as far as the conversation is loaded. */
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Message } from '../../contract/model.ts'
import { usePage, useView } from '../page/usePage.ts'
import type { Shown } from '../page/view/view.ts'

const no: readonly Message[] = []

/** Lead to the neighbours, from the last one to the first; undefined where there is no other. */
export type Pictures = { readonly previous: (() => void) | undefined; readonly next: (() => void) | undefined }

export function usePictures({ conversationId, mediaId }: Shown): Pictures {
  const { files, view, threads, closedThreads } = usePage()
  const closed = useStore(closedThreads, (all) => all.get(conversationId))
  const open = useStore(threads, (all) => all.get(conversationId))
  // What was loaded of a closed chat may stand far from the newest.
  const messages = [open, closed].find((thread) => thread?.messages.some(({ media }) => media.some(({ id }) => id === mediaId)))?.messages ?? no
  const facts = useStore(files)
  const uncovered = useView((state) => state.uncovered)
  const seen = useMemo(() => messages.filter(({ id, hostile, isUnasked }) => (!hostile && !isUnasked) || uncovered.has(id)), [messages, uncovered])
  const here = useMemo(() => seen.flatMap(({ media }) => media).flatMap(({ id, url }) => (url === undefined ? [] : [{ id, url }])), [seen])
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
