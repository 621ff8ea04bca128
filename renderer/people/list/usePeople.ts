/** All contacts as a list of places, those that a search leaves, and their rows as they come into sight. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { MarkKind } from '../../../contract/model.ts'
import type { Answers } from '../../../contract/queries.ts'
import { usePage } from '../../page/usePage.ts'

export type Sought = { readonly text: string; readonly tagId: string; readonly mark: MarkKind | '' }
export type PersonRow = Answers['contact.rows'][number]

/** What comes in within that time is asked about once; more seldom while a list comes in. */
const restMs = 500
const busyRestMs = 2_500
const mostRows = 200

/** `places`: undefined until the first answer. */
export function usePeople(sought: Sought) {
  const { query, report } = usePage()
  const [order, setOrder] = useState<Uint32Array>()
  const [match, setMatch] = useState<ReadonlySet<number>>()
  const [isFailed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const version = useVersion()
  const failed = useCallback(
    (error: unknown) => {
      report('request', error)
      setFailed(true)
    },
    [report],
  )
  useEffect(() => {
    let wanted = true
    query('contact.order', {}).then((places) => wanted && (setOrder(places), setFailed(false)), (error: unknown) => wanted && failed(error))
    return () => {
      wanted = false
    }
  }, [query, failed, version, tries])

  const { text, tagId, mark } = sought
  const isAll = text.trim() === '' && tagId === '' && mark === ''
  useEffect(() => {
    if (isAll) return
    let wanted = true
    const asked = { ...(text.trim() !== '' && { text }), ...(tagId !== '' && { tagId }), ...(mark !== '' && { mark }) }
    query('contact.matching', asked).then((places) => wanted && (setMatch(new Set(places)), setFailed(false)), (error: unknown) => wanted && failed(error))
    return () => {
      wanted = false
    }
  }, [query, failed, isAll, text, tagId, mark, version, tries])

  const places = isAll ? order : order && match && order.filter((seq) => match.has(seq))
  return { places, isFailed, again: () => setTries(tries + 1), version }
}

/** Counts up, a moment after people came, went or changed. What it counts by is not drawn, since a list comes in by hundreds of events. */
function useVersion(): number {
  const { drawn } = usePage()
  const [version, setVersion] = useState(0)
  useEffect(() => {
    let timer: number | undefined
    const count = () => {
      timer = undefined
      setVersion((before) => before + 1)
    }
    const leave = drawn.subscribe(({ contacts, imports }, before) => {
      if (contacts === before.contacts && imports === before.imports) return
      const isBusy = [...imports.values()].some(({ state }) => state === 'running' || state === 'undoing')
      timer ??= window.setTimeout(count, isBusy ? busyRestMs : restMs)
    })
    return () => {
      leave()
      window.clearTimeout(timer)
    }
  }, [drawn])
  return version
}

/** The rows of the places in sight, fetched as they come; what was fetched for an older version is shown until the new row is here. */
export function useRows(seqs: readonly number[], version: number): ReadonlyMap<number, PersonRow> {
  const { query, report } = usePage()
  const [rows, setRows] = useState<ReadonlyMap<number, PersonRow>>(new Map())
  const fetched = useRef({ version, asked: new Set<number>() })
  const key = seqs.join()
  useEffect(() => {
    if (fetched.current.version !== version) fetched.current = { version, asked: new Set() }
    const { asked } = fetched.current
    const missing = key === '' ? [] : key.split(',').map(Number).filter((seq) => !asked.has(seq)).slice(0, mostRows)
    if (missing.length === 0) return
    for (const seq of missing) asked.add(seq)
    query('contact.rows', { seqs: missing }).then(
      (found) => setRows((before) => new Map([...before, ...found.map((row) => [row.seq, row] as const)])),
      (error: unknown) => {
        report('request', error)
        for (const seq of missing) asked.delete(seq)
      },
    )
  }, [query, report, key, version])
  return rows
}
