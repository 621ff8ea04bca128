/** What is known of the computer that Textdesk runs on. */

export type Computer = {
  /** Textdesk's own version. */
  readonly version: string
  readonly electron: string
  readonly chromium: string
  /** The Electron is older than the one that Textdesk is written for, and no longer mended by anybody. */
  readonly isStandIn: boolean
  /** Whether the system tells for how long no hand was on the machine; false while it has not. */
  readonly tellsIdleTime: boolean
  /** The desktop hands out shortcuts and the clipboard as it sees fit (Wayland). */
  readonly isOnWayland: boolean
}

/** Bytes. `copies`: those of the database, and what was found damaged. */
export type Space = { readonly database: number; readonly copies: number }
