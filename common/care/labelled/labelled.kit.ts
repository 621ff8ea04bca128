/** What the rules are measured on: what a text is, and the text. */
import type { Hostility } from '../../../contract/model.ts'

export type Labelled = readonly [is: Hostility | 'none', text: string]
