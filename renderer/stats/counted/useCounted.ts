/** The rows that a figure counts, page by page. */
import { useCallback, useEffect, useState } from 'react'
import type { FoundMessage } from '../../../contract/answers/found.ts'
import type { CountedChat } from '../../../contract/answers/stats.ts'
import { usePage } from '../../page/usePage.ts'
import type { Page } from '../../page/page.ts'
import type { Counted } from './FigureLink.tsx'
import type { Asked } from '../days/useStats.ts'

const limit = 50

export type Row =
  | { readonly kind: 'text'; readonly key: string; readonly found: FoundMessage }
  | { readonly kind: 'chat'; readonly key: string; readonly chat: CountedChat }

type Loaded = { readonly rows: readonly Row[]; readonly more: boolean; readonly state: 'loading' | 'here' | 'failed' }

export function useCounted(counted: Counted, asked: Asked): Loaded & { readonly load: () => void } {
  const { query } = usePage()
  const [loaded, setLoaded] = useState<Loaded>({ rows: [], more: false, state: 'loading' })
  const fetch = useCallback((rows: readonly Row[]) => pageAfter(query, counted, asked, rows), [query, counted, asked])
  useEffect(() => {
    let wanted = true
    fetch([]).then(
      (page) => wanted && setLoaded({ ...page, state: 'here' }),
      () => wanted && setLoaded({ rows: [], more: false, state: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [fetch])
  return {
    ...loaded,
    load() {
      setLoaded({ ...loaded, state: 'loading' })
      fetch(loaded.rows).then(
        ({ rows, more }) => setLoaded({ rows: [...loaded.rows, ...rows], more, state: 'here' }),
        () => setLoaded({ ...loaded, state: 'failed' }),
      )
    },
  }
}

async function pageAfter(query: Page['query'], counted: Counted, asked: Asked, before: readonly Row[]): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
  const last = before.at(-1)
  const part = counted.within && { within: counted.within }
  if (counted.kind === 'texts') {
    const { of } = counted
    const after = last?.kind === 'text' && { before: { at: last.found.message.at, seq: last.found.message.seq } }
    const { messages, more } = await query('stats.texts', { ...asked, of, limit, ...part, ...after })
    return { rows: messages.map((found) => ({ kind: 'text', key: found.message.id, found })), more }
  }
  const { of, disposition } = counted
  const after = last?.kind === 'chat' && { before: { at: last.chat.at, id: last.chat.taskId } }
  const { chats, more } = await query('stats.chats', { days: asked.days, of, limit, ...(disposition !== undefined && { disposition }), ...part, ...after })
  return { rows: chats.map((chat) => ({ kind: 'chat', key: chat.taskId, chat })), more }
}
