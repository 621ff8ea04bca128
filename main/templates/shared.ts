/** The file of templates that the hotline shares: read at the start and whenever it has changed, on this disk or on another machine's. */
import { readFile, stat } from 'node:fs/promises'
import { readTemplateFile, type ReadFile } from '../../common/template/file.ts'
import { limits } from '../../contract/limits.ts'
import type { FileFault, SharedTemplates } from '../../contract/answers/templates.ts'
import { factsOf, type Log } from '../log/log.ts'

/** A share tells nobody of its changes, so the file is looked at. */
const lookMs = 5_000

type Parts = {
  /** Where it is now; empty for none. */
  readonly path: () => string
  /** Hears that what is shared is another than before. */
  readonly changed: () => void
  readonly log: Log
}

const none: SharedTemplates = { templates: [] }

export function openShared({ path, changed, log }: Parts) {
  let shared: SharedTemplates = none
  /** What the file looked like when it was last read. */
  let mark = ''
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function readIt(file: string): Promise<void> {
    const now = await markOf(file)
    if (`${file} ${now}` === mark) return
    const found = await contentOf(file)
    // A share may answer after minutes, when another file is wanted, or none.
    if (isClosed || path() !== file) return
    const before = shared.file?.path === file ? shared : none
    mark = `${file} ${now}`
    if ('fault' in found) {
      log.warn('The shared file of templates could not be read', { fault: found.fault })
      shared = { templates: before.templates, file: { path: file, fault: found.fault, left: [], ...(before.file?.readAt !== undefined && { readAt: before.file.readAt }) } }
    } else {
      if (found.left.length > 0) log.warn('Some templates of the shared file cannot be used', { which: found.left.slice(0, 20).map(({ place, fault }) => `${place}: ${fault}`).join(', ') })
      shared = { templates: found.templates, file: { path: file, left: found.left, readAt: Date.now() } }
    }
    changed()
  }

  async function look(): Promise<void> {
    const file = path()
    if (file !== '') return readIt(file)
    if (shared === none) return
    mark = ''
    shared = none
    changed()
  }

  function soon(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      void look()
        .catch((error: unknown) => log.error('The shared file of templates was not looked at', factsOf(error)))
        // One that was asked for meanwhile comes sooner.
        .then(() => isClosed || timer || soon(lookMs))
    }, ms)
  }

  return {
    /** What it held when it was last read without a fault; of a file that has gone the templates stay until Textdesk ends. */
    templates: (): SharedTemplates => shared,
    /** Looks from now on. */
    begin: (): void => soon(0),
    /** Another path may be set. */
    settingsChanged: (): void => soon(0),
    close(): void {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

async function markOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(file)
    return `${mtimeMs} ${size}`
  } catch (error) {
    return faultOf(error)
  }
}

async function contentOf(file: string): Promise<ReadFile> {
  try {
    const { size } = await stat(file)
    return size > limits.template.bytes ? { fault: 'large' } : readTemplateFile(await readFile(file))
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

const faultOf = (error: unknown): FileFault => (error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable')
