/** What is known of a voter's file. */

/**
 * `picture`: it can be shown at its `url`, unless it is `tooLarge` to be decoded. `text`: so much of it as is worth showing; `isCut` when there is more.
 * `empty`: no bytes at all. `other`: this computer can't show it; `name` is what its format is called (`HEIC`), where that is known, and `medium` what it plays.
 */
export type FileFacts =
  | { readonly kind: 'picture'; readonly width: number; readonly height: number; readonly tooLarge: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly isCut: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly name?: string; readonly medium?: 'sound' | 'video' }
  | { readonly kind: 'gone' }

/** Whose it is, and when it came (epoch ms). */
export type FileOrigin = { readonly phone: string; readonly name?: string; readonly at: number; readonly contentType: string }
