/** A list that the agent is about to bring in: its bytes on their way to the desk, and what the desk found in them. */
import { useRef, useState } from 'react'
import { newId } from '../../../common/ids.ts'
import type { ImportField, ImportPreview, Reading } from '../../../contract/import/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { usePage } from '../../page/usePage.ts'

export type Found = Extract<ImportPreview, { readonly fault?: undefined }>

/** `none`: nothing is chosen. `failed`: the file could not be read from the disk, or the desk could not look at it. */
export type ListState =
  | { readonly at: 'none' | 'reading' | 'failed' }
  | { readonly at: 'fault'; readonly fault: NonNullable<ImportPreview['fault']> }
  | { readonly at: 'found'; readonly found: Found; readonly fields: readonly ImportField[] }

export function useList() {
  const { command, query, report } = usePage()
  const [state, setState] = useState<ListState>({ at: 'none' })
  const [list, setList] = useState<{ readonly importId: string; readonly name: string }>()
  /** The id of the list that is looked at: what comes late of one that was left counts no more. */
  const wanted = useRef<string>(undefined)

  async function look(importId: string, reading: Reading): Promise<void> {
    const preview = await query('import.preview', { importId, ...reading })
    if (wanted.current !== importId) return
    setState(preview.fault === undefined ? { at: 'found', found: preview, fields: preview.columns.map(({ field }) => field) } : { at: 'fault', fault: preview.fault })
  }

  function fail(importId: string, error: unknown): void {
    report('request', error)
    if (wanted.current === importId) setState({ at: 'failed' })
  }

  /** Hands the bytes over, a part at a time, so that the window goes on being drawn. */
  async function read(name: string, bytes: Blob): Promise<void> {
    if (bytes.size > limits.importBytes) return setState({ at: 'fault', fault: 'large' })
    const importId = newId()
    wanted.current = importId
    setList({ importId, name })
    setState({ at: 'reading' })
    try {
      for (let from = 0; from < bytes.size; from += limits.importPart) {
        const part = new Uint8Array(await bytes.slice(from, from + limits.importPart).arrayBuffer())
        if (wanted.current !== importId) return
        const outcome = await command('import.add', { importId, bytes: part })
        if (!outcome.ok) throw new Error(outcome.refusal.kind)
      }
      await look(importId, {})
    } catch (error) {
      fail(importId, error)
    }
  }

  return {
    state,
    name: list?.name ?? '',
    importId: list?.importId,
    read,
    /** Looks again, and reads it in that way. */
    reread: async (reading: Reading) => {
      if (list) await look(list.importId, reading).catch((error: unknown) => fail(list.importId, error))
    },
    choose: (index: number, field: ImportField) =>
      setState((before) => (before.at === 'found' ? { ...before, fields: before.fields.map((each, at) => (at === index ? field : each)) } : before)),
    /** Nothing of it is kept. @param isTaken it has been handed over already */
    leave(isTaken = false): void {
      if (list && !isTaken) void command('import.drop', { importId: list.importId })
      wanted.current = undefined
      setList(undefined)
      setState({ at: 'none' })
    },
  }
}
