/** Prints a page into a PDF, in a window that nobody sees, within the walls of the app's pages: no script, no network, no preload. */
import { randomUUID } from 'node:crypto'
import { BrowserWindow } from 'electron'
import { pageAddress } from '../page/address.ts'
import type { Papers } from './paper.ts'

/** A page that has not come by then never will. */
const longestMs = 60_000

/** @returns the PDF. Rejects when Chromium cannot load or print it */
export async function print(papers: Papers, page: string): Promise<Uint8Array> {
  const id = randomUUID()
  papers.put(id, page)
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, webgl: false, spellcheck: false } })
  try {
    const stop = AbortSignal.timeout(longestMs)
    stop.addEventListener('abort', () => window.destroy(), { once: true })
    await window.loadURL(`${pageAddress}papers/${id}`)
    return await window.webContents.printToPDF({ printBackground: true, generateTaggedPDF: true, pageSize: 'Letter', preferCSSPageSize: true })
  } finally {
    papers.remove(id)
    if (!window.isDestroyed()) window.destroy()
  }
}
