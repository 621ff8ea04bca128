import { describe, expect, it } from 'vitest'
import { entriesFor, type Clicked, type Entry } from './entries.ts'

const can = { canUndo: false, canRedo: false, canCut: false, canCopy: false, canPaste: true, canSelectAll: true, canEditRichly: false }
const nowhere: Clicked = { isEditable: false, editFlags: can, selectionText: '', linkURL: '', misspelledWord: '', dictionarySuggestions: [], hasImageContents: false }
const entries = (clicked: Partial<Clicked>, number?: string) => entriesFor({ ...nowhere, ...clicked }, number)
const labels = (all: readonly Entry[]) => all.map((entry) => (entry.kind === 'separator' ? '-' : entry.label))
const deeds = (all: readonly Entry[]) => all.flatMap((entry) => (entry.kind === 'deed' ? [entry.deed] : []))

describe('the menu', () => {
  it('is none where nothing can be done', () => expect(entries({})).toEqual([]))

  it('of a field edits', () => {
    expect(labels(entries({ isEditable: true }))).toEqual(['Undo', 'Redo', '-', 'Cut', 'Copy', 'Paste', '-', 'Select all'])
    expect(entries({ isEditable: true }).filter((entry) => entry.kind === 'role' && entry.enabled)).toMatchObject([{ role: 'paste' }, { role: 'selectAll' }])
  })

  it('pastes without formatting only where formatting is kept', () => {
    expect(labels(entries({ isEditable: true, editFlags: { ...can, canEditRichly: true } }))).toContain('Paste without formatting')
  })

  it('of a selection copies', () => {
    expect(labels(entries({ selectionText: 'Phoenix', editFlags: { ...can, canCopy: true } }))).toEqual(['Copy'])
    expect(entries({ selectionText: ' ' })).toEqual([])
  })

  it('of a misspelt word offers others, and to learn it', () => {
    const all = entries({ isEditable: true, misspelledWord: 'balot', dictionarySuggestions: ['ballot', 'blot'] })
    expect(labels(all).slice(0, 4)).toEqual(['ballot', 'blot', 'Add to dictionary', '-'])
    expect(deeds(all)).toEqual([{ kind: 'replace', word: 'ballot' }, { kind: 'replace', word: 'blot' }, { kind: 'learn', word: 'balot' }])
    expect(labels(entries({ isEditable: true, misspelledWord: 'xqz' })).slice(0, 2)).toEqual(['No suggestions', 'Add to dictionary'])
  })

  it('of a link says where it leads, and opens nothing else', () => {
    const all = entries({ linkURL: 'https://vоte.gov/a&b' })
    expect(labels(all)).toEqual(['Open xn--vte-sed.gov in your browser', 'Copy link'])
    expect(deeds(all)[0]).toEqual({ kind: 'open-link', url: 'https://xn--vte-sed.gov/a&b' })
    for (const linkURL of ['javascript:alert(1)', 'app://textdesk/', 'file:///etc/passwd', 'http://router/']) expect(entries({ linkURL })).toEqual([])
  })

  it('of a number texts it, of a picture copies it', () => {
    expect(labels(entries({ selectionText: '602 555 0148', editFlags: { ...can, canCopy: true } }, '602 555 0148'))).toEqual(['Text this number', '-', 'Copy'])
    expect(labels(entries({}, '+1 602 555 0148; +1 415 555 0101'))).toEqual(['Text one of these numbers'])
    expect(deeds(entries({ hasImageContents: true }))).toEqual([{ kind: 'copy-picture' }])
  })

  it('writes an ampersand twice', () => {
    expect(labels(entries({ isEditable: true, misspelledWord: 'a', dictionarySuggestions: ['A&E'] }))[0]).toBe('A&&E')
  })
})
