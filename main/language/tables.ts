/** What a file of words holds: for each room's table its texts by their keys. */
import { z } from 'zod'
import type { Tables } from '../../common/wording/table.ts'

/** `__proto__` is no name of a room. */
const Names = z.string().max(100).regex(/^[^_]/)
const Content = z.record(Names, z.record(Names, z.string().max(5000)))

/** @throws where it is no JSON, or of another form */
export const tablesIn = (text: string): Tables => Content.parse(JSON.parse(text))
