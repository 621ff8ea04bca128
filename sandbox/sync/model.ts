/** What Sync knows, as rows: https://www.twilio.com/docs/sync/api. Times are epoch ms by the carrier's clock. */

type Made = { readonly sid: string; readonly createdAt: number; readonly updatedAt: number }

export type SyncService = Made & { readonly uniqueName: string | null; readonly name: string | null; readonly aclEnabled: boolean }

export type Document = Made & {
  readonly serviceSid: string
  readonly uniqueName: string | null
  readonly data: unknown
  /** Counts its changes. */
  readonly revision: number
  /** When it goes by itself; null for never. */
  readonly expiresAt: number | null
}

/** Sync's tables, each by SID in the order in which its rows were made. */
export type SyncTables = { syncServices: SyncService; documents: Document }
