/** What a file is that is meant to be a list: told by its first bytes, whatever its name says. */
import type { FileFault } from '../../../contract/import/imports.ts'

/** Beginnings of files in Latin-1. Workbooks of Excel, Numbers and LibreOffice are ZIP archives, older ones OLE containers. */
const workbooks = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1']
const others = ['%PDF-', '{\\rtf', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', '\u0001\u0000', 'SQLite format 3', '\u007fELF', 'MZ\u0090', '\u001f\u008b', 'Rar!', '7z\u00bc\u00af']
/** What programs save as a workbook and what is HTML or XML inside. */
const markup = /^\s*(<\?xml|<!doctype|<html|<table|<workbook)/i

/** @returns why it cannot be read as a list, or undefined when it may be one */
export function faultOfFile(bytes: Uint8Array): FileFault | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 512))
  if (workbooks.some((each) => beginning.startsWith(each))) return 'workbook'
  if (others.some((each) => beginning.startsWith(each))) return 'other'
  const letters = beginning.replaceAll('\u0000', '').replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
  if (markup.test(letters)) return 'workbook'
  return bytes.length === 0 ? 'empty' : undefined
}
