/** Schemas of what commands and queries name things by. */
import { z } from 'zod'
import { limits } from './limits.ts'
import { plainName } from './names.ts'

export const Id = z.uuid()
/** E.164, as ITU-T writes it: a plus, then up to 15 digits, the first not zero. */
export const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/)
/** The key of a contact: most are E.164, and a short code or the name of a sender is one too. */
export const Person = z.string().min(1).max(64)
export const Name = z.string().overwrite(plainName).trim()
/** Why somebody did it, in their words. */
export const Reason = z.string().trim().max(limits.reason)
