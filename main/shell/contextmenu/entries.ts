/** What the menu of a right click, or of the keyboard's menu key, holds. Nothing here knows Electron. */
import { safeLink } from '../../../common/link/safe.ts'
import { words } from './words.ts'

/** Where was clicked, as Electron tells it (`context-menu`, params). */
export type Clicked = {
  readonly isEditable: boolean
  readonly editFlags: Readonly<Record<'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll' | 'canEditRichly', boolean>>
  readonly selectionText: string
  /** Empty when there is none. */
  readonly linkURL: string
  readonly misspelledWord: string
  readonly dictionarySuggestions: readonly string[]
  readonly hasImageContents: boolean
}

export type Deed =
  | { readonly kind: 'replace'; readonly word: string }
  | { readonly kind: 'learn'; readonly word: string }
  | { readonly kind: 'open-link'; readonly url: string }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'copy-picture' }
  | { readonly kind: 'text-number'; readonly number: string }

type Role = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll'

export type Entry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'words'; readonly label: string }
  | { readonly kind: 'role'; readonly label: string; readonly role: Role; readonly enabled: boolean }
  | { readonly kind: 'deed'; readonly label: string; readonly deed: Deed }

/**
 * Empty when there is nothing to do there.
 *
 * @param numbers those in the selection, as `numbersIn` tells them
 */
export function entriesFor(clicked: Clicked, numbers: string | undefined): readonly Entry[] {
  const groups = [spelling(clicked), link(clicked), picture(clicked), texting(numbers), ...(clicked.isEditable ? editing(clicked) : [reading(clicked)])]
  return groups.filter((group) => group.length > 0).flatMap((group, index): readonly Entry[] => (index === 0 ? group : [{ kind: 'separator' }, ...group]))
}

type Group = readonly Entry[]

function spelling({ isEditable, misspelledWord, dictionarySuggestions }: Clicked): Group {
  if (!isEditable || misspelledWord === '') return []
  const offers = dictionarySuggestions.map((word) => deed(word, { kind: 'replace', word }))
  return [...(offers.length > 0 ? offers : [{ kind: 'words', label: words.noSuggestions } as const]), deed(words.learn, { kind: 'learn', word: misspelledWord })]
}

/** The label is the question: it says where the link leads, whatever its words say. */
function link({ linkURL }: Clicked): Group {
  const safe = safeLink(linkURL)
  return safe ? [deed(words.openLink({ host: safe.host }), { kind: 'open-link', url: safe.url }), deed(words.copyLink, { kind: 'copy', text: safe.url })] : []
}

const picture = ({ hasImageContents }: Clicked): Group => (hasImageContents ? [deed(words.copyPicture, { kind: 'copy-picture' })] : [])

const texting = (numbers: string | undefined): Group =>
  numbers === undefined ? [] : [deed(numbers.includes(';') ? words.textOne : words.textNumber, { kind: 'text-number', number: numbers })]

function editing({ editFlags: can }: Clicked): readonly Group[] {
  const plain: Group = can.canEditRichly ? [role('pasteAndMatchStyle', can.canPaste)] : []
  return [
    [role('undo', can.canUndo), role('redo', can.canRedo)],
    [role('cut', can.canCut), role('copy', can.canCopy), role('paste', can.canPaste), ...plain],
    [role('selectAll', can.canSelectAll)],
  ]
}

const reading = ({ selectionText, editFlags }: Clicked): Group => (selectionText.trim() === '' ? [] : [role('copy', editFlags.canCopy)])

/** An ampersand in a menu marks the letter after it as a key; written twice it is one. */
const deed = (label: string, what: Deed): Entry => ({ kind: 'deed', label: label.replaceAll('&', '&&'), deed: what })
const role = (name: Role, enabled: boolean): Entry => ({ kind: 'role', label: words[name], role: name, enabled })
