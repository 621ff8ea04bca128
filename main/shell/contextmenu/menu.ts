/** Shows the menu of a right click, or of the keyboard's menu key, and does what is chosen in it. */
import { clipboard, Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron'
import { numbersIn } from '../mirror/numbers.ts'
import { entriesFor, type Deed, type Entry } from './entries.ts'

export type ContextMenuParts = {
  readonly openLink: (url: string) => void
  /** Opens the composer with a number, or with several to choose from. */
  readonly textNumber: (number: string) => void
  /** ISO 3166 country that a number without a prefix is read in. */
  readonly country: () => string
}

export function offerContextMenu(window: BrowserWindow, parts: ContextMenuParts): void {
  const { webContents } = window
  const show = async (params: ContextMenuParams): Promise<void> => {
    const { selectionText, x, y, menuSourceType } = params
    const entries = entriesFor(params, await numbersIn(selectionText, parts.country()))
    if (entries.length === 0 || window.isDestroyed()) return
    // Asked for by a key, it stands at the caret and not where the pointer happens to be.
    const place = menuSourceType === 'keyboard' ? { x, y } : {}
    Menu.buildFromTemplate(entries.map((entry) => itemOf(entry, (deed) => act(webContents, parts, params, deed)))).popup({ window, ...place })
  }
  webContents.on('context-menu', (_event, params) => void show(params))
}

function itemOf(entry: Entry, run: (deed: Deed) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'words':
      return { label: entry.label, enabled: false }
    case 'role':
      return { label: entry.label, role: entry.role, enabled: entry.enabled }
    case 'deed':
      return { label: entry.label, click: () => run(entry.deed) }
  }
}

function act(page: WebContents, { openLink, textNumber }: ContextMenuParts, { x, y }: ContextMenuParams, deed: Deed): void {
  switch (deed.kind) {
    case 'replace':
      return page.replaceMisspelling(deed.word)
    case 'learn':
      return void page.session.addWordToSpellCheckerDictionary(deed.word)
    case 'open-link':
      return openLink(deed.url)
    case 'copy':
      return void clipboard.writeText(deed.text)
    case 'copy-picture':
      return page.copyImageAt(x, y)
    case 'text-number':
      return textNumber(deed.number)
  }
}
