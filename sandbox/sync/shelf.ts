/** Sync's services and documents: https://www.twilio.com/docs/sync/api/document-resource. A document's revision counts its changes. */
import { refusal } from '../http/errors.ts'
import type { Reply } from '../http/reply.ts'
import type { Clock } from '../world/clock.ts'
import type { Keeper } from '../world/state.ts'
import type { Document, SyncService } from './model.ts'

export type Shelf = ReturnType<typeof openShelf>

/** What a request says of a document; what it says nothing of stays as it is. `ttl` is in seconds, 0 for never. */
export type Content = { readonly data: unknown; readonly ttl: number | undefined }

/** Opens the shelf on a world. A document whose time is over is gone the moment that somebody looks. */
export function openShelf(keeper: Keeper, { now }: Pick<Clock, 'now'>, newSid: (prefix: string) => string) {
  const { world, put, drop } = keeper
  const byName = new Map<string, string>()
  const nameOf = ({ serviceSid, uniqueName, sid }: Pick<Document, 'serviceSid' | 'uniqueName' | 'sid'>) => `${serviceSid} ${uniqueName ?? sid}`
  for (const document of world.documents.values()) byName.set(nameOf(document), document.sid)

  function remove(document: Document): void {
    drop('documents', document.sid)
    byName.delete(nameOf(document))
  }

  function isThere(document: Document): boolean {
    if (document.expiresAt === null || document.expiresAt > now()) return true
    remove(document)
    return false
  }

  /** A document by its SID or its unique name. */
  function find({ sid: serviceSid }: SyncService, name: string): Document | undefined {
    const document = world.documents.get(name) ?? world.documents.get(byName.get(`${serviceSid} ${name}`) ?? '')
    return document?.serviceSid === serviceSid && isThere(document) ? document : undefined
  }

  const expiry = (ttl: number) => (ttl === 0 ? null : now() + ttl * 1000)

  return {
    find, remove,
    service: (name: string): SyncService | undefined => world.syncServices.get(name) ?? [...world.syncServices.values()].find(({ uniqueName }) => uniqueName === name),
    services: (): SyncService[] => [...world.syncServices.values()],
    documents: ({ sid }: SyncService): Document[] => [...world.documents.values()].filter((document) => document.serviceSid === sid && isThere(document)),
    putService(service: Omit<SyncService, 'sid' | 'createdAt' | 'updatedAt'>, before?: SyncService): SyncService {
      const made: SyncService = { sid: before?.sid ?? newSid('IS'), createdAt: before?.createdAt ?? now(), updatedAt: now(), ...service }
      put('syncServices', made.sid, made)
      return made
    },
    /** With all its documents. */
    removeService({ sid }: SyncService): void {
      for (const document of world.documents.values()) if (document.serviceSid === sid) remove(document)
      drop('syncServices', sid)
    },
    /** Makes a document, unless another one has its name. */
    create(service: SyncService, uniqueName: string | null, { data = {}, ttl = 0 }: Content): Document | Reply {
      if (uniqueName !== null && find(service, uniqueName)) return refusal(54301)
      const document: Document = { sid: newSid('ET'), serviceSid: service.sid, uniqueName, data, revision: 0, createdAt: now(), updatedAt: now(), expiresAt: expiry(ttl) }
      put('documents', document.sid, document)
      byName.set(nameOf(document), document.sid)
      return document
    },
    /** Changes a document. */
    update(document: Document, { data = document.data, ttl }: Content): Document {
      const next: Document = { ...document, data, revision: document.revision + 1, updatedAt: now(), expiresAt: ttl === undefined ? document.expiresAt : expiry(ttl) }
      put('documents', document.sid, next)
      return next
    },
  }
}
