/** Brings lists of people in, one at a time, in portions that leave the desk free in between; and takes them back. */
import { countryOf } from '../../../common/number/country.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { Import, ImportPreview, ImportState } from '../../../contract/import/imports.ts'
import type { QueryInput } from '../../../contract/queries.ts'
import type { ListReader, OpenReader } from '../../import/reader.ts'
import { pause } from '../../time/pause.ts'
import type { Context } from '../core/context.ts'
import { openPortions, type Written } from './portion.ts'
import { takeBackChanged, takeBackMade } from './undo.ts'

/** People in one commit: it takes some milliseconds, in which nobody else is answered. */
const atOnce = 400
/** Pages of an index (4 KB) that are brought together with each commit. */
const mergedAtOnce = 8
/** Imports that the page knows of. */
const mostShown = 20

export type Importing = ReturnType<typeof openImporting>

export function openImporting(context: Context, openReader: OpenReader) {
  const { store, ledger, ending, settings, ownFault } = context
  /** Lists that are looked at and not taken yet. */
  const readers = new Map<string, ListReader>()
  const stopped = new Set<string>()
  /** The list that is being taken. */
  let taken: ListReader | undefined
  let isBusy = false
  let running: Promise<void> = Promise.resolve()
  const country = () => countryOf(settings().country)

  /** What a desk that ended was at. */
  for (const row of store.imports.newest(mostShown)) if (row.state === 'running' || row.state === 'undoing') put(row, { state: row.state === 'running' ? 'stopped' : 'done' })

  function put(row: Import, more: Partial<Import>): Import {
    const next = { ...row, ...more }
    ledger.commit('worker', (stroke) => {
      store.imports.put({ ...next, rev: stroke.record(`import.${next.state}`, row.id) })
      stroke.touch('import', row.id)
    })
    return next
  }

  function readerOf(importId: string): ListReader {
    const known = readers.get(importId)
    if (known) return known
    // Of a dialog that was closed without a word nothing is kept.
    for (const id of readers.keys()) drop(id)
    const opened = openReader()
    readers.set(importId, opened)
    return opened
  }

  function drop(importId: string): void {
    readers.get(importId)?.close()
    readers.delete(importId)
  }

  /** One at a time; what fails of it is written down. */
  function run(work: () => Promise<void>): void {
    isBusy = true
    running = work().catch(ownFault).finally(() => {
      isBusy = false
    })
  }

  async function take(reader: ListReader, input: CommandInput<'import.start'>): Promise<void> {
    const { importId: id, encoding, separator, hasHeading, fields, tag, prefersList } = input
    let row = store.imports.get(id)!
    taken = reader
    try {
      row = put(row, { rows: await reader.begin({ encoding, separator, hasHeading, fields, country: country() }) })
      const write = openPortions(context, id, { tag, prefersList })
      let ahead = reader.portion(atOnce)
      for (let isLast = false; !isLast && !stopped.has(id) && !ending.aborted; ) {
        const portion = await ahead
        isLast = portion.isLast
        if (!isLast) ahead = reader.portion(atOnce)
        ahead.catch(() => undefined)
        row = ledger.commit('worker', (stroke) => {
          const written = write(stroke, portion.people)
          const next = { ...row, ...sum(row, written), seen: row.seen + portion.seen, refused: row.refused + portion.refused, rev: stroke.record('import.came', id) }
          store.imports.put(next)
          store.words.catchUp(atOnce)
          store.words.mergePeople(mergedAtOnce)
          stroke.touch('import', id)
          return next
        })
        await pause(0)
      }
      if (ending.aborted) return
      const report = await reader.report()
      if (report !== undefined) store.imports.keepReport(id, report)
      end(row, stopped.has(id) ? 'stopped' : 'done')
    } catch (error) {
      if (ending.aborted) return
      end(row, 'stopped')
      throw error
    } finally {
      reader.close()
    }
  }

  function end(row: Import, state: ImportState): void {
    const next = put(row, { state })
    ledger.commit('worker', (stroke) => stroke.tell({ kind: 'import-ended', import: next }))
  }

  /** Back from its end to its beginning. */
  async function takeBack(id: string): Promise<void> {
    let row = put(store.imports.get(id)!, { state: 'undoing' })
    let stay = 0
    for (;;) {
      const back = ledger.commit('worker', (stroke) => {
        const some = takeBackMade(context, stroke, id) ?? takeBackChanged(context, stroke, id, atOnce)
        if (!some) return undefined
        const next = { ...row, seen: Math.max(0, row.seen - some.looked), rev: stroke.record('import.went', id) }
        store.imports.put(next)
        stroke.touch('import', id)
        return { next, some }
      })
      if (!back || ending.aborted) break
      row = back.next
      stay += back.some.stay
      await pause(0)
    }
    if (!ending.aborted) end({ ...row, seen: 0, added: stay, changed: 0, known: 0 }, 'undone')
  }

  const commands = {
    'import.add'({ importId, bytes }: CommandInput<'import.add'>): Outcome {
      readerOf(importId).add(bytes).catch(() => drop(importId))
      return done
    },
    'import.drop'({ importId }: CommandInput<'import.drop'>): Outcome {
      drop(importId)
      return done
    },
    /** Asked twice it is begun once. */
    'import.start'(input: CommandInput<'import.start'>): Outcome {
      const { importId: id, fileName } = input
      if (store.imports.get(id)) return done
      const reader = readers.get(id)
      if (!reader) return refuse({ kind: 'gone' })
      if (isBusy) return refuse({ kind: 'importing' })
      readers.delete(id)
      put({ id, fileName, at: context.now(), state: 'running', rows: 0, seen: 0, added: 0, changed: 0, known: 0, refused: 0, rev: 0 }, {})
      run(() => take(reader, input))
      return done
    },
    'import.stop'({ importId }: CommandInput<'import.stop'>): Outcome {
      stopped.add(importId)
      return done
    },
    'import.undo'({ importId }: CommandInput<'import.undo'>): Outcome {
      const row = store.imports.get(importId)
      if (!row) return refuse({ kind: 'gone' })
      if (row.state === 'undone' || row.state === 'undoing') return done
      if (isBusy) return refuse({ kind: 'importing' })
      run(() => takeBack(importId))
      return done
    },
  }
  return {
    commands,
    /** What a list holds whose bytes have come. */
    preview: ({ importId, ...reading }: QueryInput<'import.preview'>): Promise<ImportPreview> => readerOf(importId).preview(reading, country()),
    newest: (): readonly Import[] => store.imports.newest(mostShown),
    async close(): Promise<void> {
      for (const id of readers.keys()) drop(id)
      // A long list is looked through for many seconds, and nobody who quits waits for that.
      taken?.close()
      await running
    },
  }
}

const sum = (row: Written, more: Written): Written => ({ added: row.added + more.added, changed: row.changed + more.changed, known: row.known + more.known })
