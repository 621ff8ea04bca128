/** Lists of people that are brought in from a file: what is found in it, what is to be taken, what came of it. */

/** How the letters of a file are written; as the Encoding Standard names them. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const
export type Encoding = (typeof encodings)[number]

/** What stands between the columns. */
export const separators = [',', ';', '\t', '|', ':', '^', '~'] as const

/** What a column can be. Several may be one thing: of numbers the first that is one is taken, names, places, notes and tags are put together. */
export const importFields = ['skip', 'phone', 'name', 'firstName', 'lastName', 'language', 'place', 'timeZone', 'tags', 'note'] as const
export type ImportField = (typeof importFields)[number]

/**
 * Why a file cannot be read at all. `workbook`: it is a spreadsheet and no list of values; `other`: a picture, a PDF, a program; `large`: more than
 * is taken; `no-rows`: a heading and nothing under it.
 */
export type FileFault = 'empty' | 'workbook' | 'other' | 'large' | 'no-rows'

/** Why a row is not taken. These codes are persisted in no table; the report has words for them. */
export const rowFaults = ['no-number', 'not-a-number', 'too-short', 'too-long', 'no-such-number', 'two-numbers', 'rounded', 'service', 'twice', 'quote', 'card', 'more-cells', 'long-name', 'long-note', 'long-tag', 'many-tags'] as const
export type RowFault = (typeof rowFaults)[number]

/** How a file is read; what is absent is found out. */
export type Reading = { readonly encoding?: Encoding | undefined; readonly separator?: string | undefined; readonly hasHeading?: boolean | undefined }

export type ImportColumn = {
  /** What stands over it; empty without a heading. */
  readonly heading: string
  /** The first cells under it that are not empty. */
  readonly samples: readonly string[]
  /** What it most likely is. */
  readonly field: ImportField
}

export type ImportPreview =
  | { readonly fault: FileFault }
  | {
      readonly fault?: undefined
      readonly encoding: Encoding
      readonly separator: string
      readonly hasHeading: boolean
      /** The cards of an address book (vCard): there is nothing to choose. */
      readonly isCards?: true
      readonly columns: readonly ImportColumn[]
      /** Rows under the heading that are not empty. */
      readonly rows: number
    }

/** These codes are persisted: do not rename them. `stopped`: by the agent, or by the end of the app. */
export const importStates = ['running', 'done', 'stopped', 'undoing', 'undone'] as const
export type ImportState = (typeof importStates)[number]

export type Import = {
  readonly id: string
  readonly fileName: string
  readonly at: number
  readonly state: ImportState
  /** Rows in the file, and those that were looked at so far. */
  readonly rows: number
  readonly seen: number
  /** People who were not here before, and those who were: something was added to them, or nothing. */
  readonly added: number
  readonly changed: number
  readonly known: number
  readonly refused: number
  readonly rev: number
}
