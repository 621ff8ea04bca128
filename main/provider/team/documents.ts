/** A team's documents: Sync Documents, found by their unique name and written by their revision. */
import { DocumentListInstance, type DocumentInstance } from 'twilio/lib/rest/sync/v1/service/document.js'
import type { Doc, Exchange } from '../../team/exchange.ts'
import { asked, did, given, ifChanged, ifGone, orMeaning, orUndefined } from './answers.ts'
import type { Way } from './way.ts'

/** Sync's code for a unique name that somebody has already (twilio.com/docs/api/errors/54301). */
const nameTaken = 54301

export function openDocuments({ sync, ageOf }: Way, service: string): Pick<Exchange, 'readDoc' | 'createDoc' | 'writeDoc' | 'removeDoc'> {
  const documents = DocumentListInstance(sync, service)
  /** Names may hold signs that paths may not; the SDK puts them in as they are. */
  const at = (name: string) => documents(encodeURIComponent(name))
  const read = (row: DocumentInstance): Doc => ({ name: given(row.uniqueName), data: recordIn(row.data), version: given(row.revision), ageMs: ageOf(row.dateUpdated) })

  return {
    readDoc: (name) => orUndefined(asked(async () => read(await at(name).fetch()))),
    createDoc: (name, data, ttl) => orMeaning(did(async () => read(await documents.create({ uniqueName: name, data, ttl }))), ({ code }) => (code === nameTaken ? 'exists' : undefined)),
    writeDoc: (name, data, ifMatch, ttl) =>
      orMeaning(did(async () => read(await at(name).update({ data, ttl, ifMatch }))), (error) => ifChanged(error) ?? ifGone(error)),
    /** Empties it, and lets it be gone after a second: nothing else needs a request of another kind. */
    async removeDoc(name) {
      await orMeaning(did(() => at(name).update({ data: {}, ttl: 1 })), ifGone)
    },
  }
}

function recordIn(data: unknown): Doc['data'] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('The document is no object.')
  return data as Doc['data']
}
