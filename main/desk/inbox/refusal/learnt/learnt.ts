/** What was learnt, as it comes with the app. */
import { tableOf, type Table } from './weigh.ts'

const [lines] = Object.values(import.meta.glob<string>('./weights.txt', { query: '?raw', import: 'default', eager: true }))

let table: Table | undefined

/** Reads the table, which takes some milliseconds, before the first text comes. */
export const readTable = (): Table => (table ??= tableOf(lines!))
