/** What the schemas of commands and queries are made of. */
import { z } from 'zod'
import { limits, type Bounds } from './limits.ts'
import { plainName } from './names.ts'

export const Id = z.uuid()
/** E.164, as ITU-T writes it: a plus, then up to 15 digits, the first not zero. */
export const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/)
/** A worker or a task by the SID that the carrier gave it. */
export const Sid = z.string().regex(/^[A-Z]{2}[0-9a-f]{32}$/)
/** The key of a contact: most are E.164, and a short code or the name of a sender is one too. */
export const Person = z.string().min(1).max(64)
/** More than can be sent may cross: the gate words the refusal. */
export const Body = z.string().max(limits.draft)
export const Reason = z.string().trim().max(limits.reason)
export const Name = z.string().overwrite(plainName).trim()
export const amount = ({ least, most, whole = false }: Bounds) => (whole ? z.int() : z.number()).min(least).max(most)
