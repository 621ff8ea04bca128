/** All keys of the window: what each does, where it is heard and how it is pressed. Key caps, the sheet of shortcuts and README say what stands here. */

/** Where a shortcut is heard, in the order in which the sheet shows it. */
export const scopes = {
  window: 'Anywhere',
  chats: 'Chats',
  chat: 'In a chat',
  reply: 'Reply',
  composer: 'New message',
  sendMenu: 'Send menu',
  wrapUp: 'Wrap-up',
  search: 'Search',
  picture: 'Picture',
} as const

export type Scope = keyof typeof scopes

/** One way to press a shortcut. */
export type Keys = {
  /** A capital letter (`N`), a sign (`?`), a key by its name in `KeyboardEvent.key` (`Enter`), or a range of digits (`1-9`). */
  readonly key: string
  /** Ctrl, on macOS Cmd. */
  readonly mod?: true
  readonly shift?: true
  readonly alt?: true
}

export type Shortcut = { readonly scope: Scope; readonly label: string; readonly keys: readonly [Keys, ...Keys[]] }

export const shortcuts = {
  'message.new': { scope: 'window', label: 'New message', keys: [{ key: 'N', mod: true }] },
  search: { scope: 'window', label: 'Search messages and contacts', keys: [{ key: 'K', mod: true }] },
  'status.menu': { scope: 'window', label: 'Status', keys: [{ key: 'S', mod: true, shift: true }] },
  'pane.next': { scope: 'window', label: 'Next area of the window', keys: [{ key: 'F6' }] },
  'pane.previous': { scope: 'window', label: 'Previous area of the window', keys: [{ key: 'F6', shift: true }] },
  escape: { scope: 'window', label: 'Close what is on top, then go to the reply', keys: [{ key: 'Escape' }] },
  shortcuts: { scope: 'window', label: 'Keyboard shortcuts', keys: [{ key: '?' }, { key: '/', mod: true }] },
  // These three are heard before the page is (main/shell/window/zoom.ts).
  'zoom.in': { scope: 'window', label: 'Larger', keys: [{ key: '+', mod: true }] },
  'zoom.out': { scope: 'window', label: 'Smaller', keys: [{ key: '-', mod: true }] },
  'zoom.reset': { scope: 'window', label: 'Actual size', keys: [{ key: '0', mod: true }] },

  'task.accept': { scope: 'chats', label: 'Accept the oldest offer, else take the reply that waits for you', keys: [{ key: 'A', mod: true, shift: true }] },
  'offer.accept': { scope: 'chats', label: 'Accept the offer that has the focus', keys: [{ key: 'Enter' }] },
  'task.open': { scope: 'chats', label: 'Open that chat', keys: [{ key: '1-9', mod: true }] },
  'task.previous': { scope: 'chats', label: 'Previous chat', keys: [{ key: 'ArrowUp', alt: true }] },
  'task.next': { scope: 'chats', label: 'Next chat', keys: [{ key: 'ArrowDown', alt: true }] },

  'task.end': { scope: 'chat', label: 'END CHAT', keys: [{ key: 'E', mod: true, shift: true }] },
  'contact.card': { scope: 'chat', label: 'Contact card', keys: [{ key: 'I', mod: true }] },
  'contact.stop': { scope: 'chat', label: 'Stop texting', keys: [{ key: 'X', mod: true, shift: true }] },

  'reply.send': { scope: 'reply', label: 'Send', keys: [{ key: 'Enter' }] },
  'reply.line': { scope: 'reply', label: 'New line', keys: [{ key: 'Enter', shift: true }] },
  'reply.failed': { scope: 'reply', label: 'In an empty reply: bring back the text that failed', keys: [{ key: 'ArrowUp' }] },

  'composer.send': { scope: 'composer', label: 'Open the send menu', keys: [{ key: 'Enter', mod: true }] },
  'send.way': { scope: 'sendMenu', label: 'Send in that way', keys: [{ key: '1-3' }] },

  'wrapUp.outcome': { scope: 'wrapUp', label: 'Choose how it ended', keys: [{ key: '1-7' }] },
  'wrapUp.complete': { scope: 'wrapUp', label: 'COMPLETE', keys: [{ key: 'Enter', mod: true }] },

  'search.open': { scope: 'search', label: 'Open what is chosen', keys: [{ key: 'Enter' }] },
  'search.compose': { scope: 'search', label: 'New message to them', keys: [{ key: 'Enter', mod: true }] },

  // On US keyboards plus stands above the equals sign.
  'picture.larger': { scope: 'picture', label: 'Larger picture', keys: [{ key: '+' }, { key: '=' }] },
  'picture.smaller': { scope: 'picture', label: 'Smaller picture', keys: [{ key: '-' }] },
  'picture.whole': { scope: 'picture', label: 'The whole picture', keys: [{ key: '0' }] },
  'picture.previous': { scope: 'picture', label: 'Previous picture', keys: [{ key: 'ArrowLeft' }] },
  'picture.next': { scope: 'picture', label: 'Next picture', keys: [{ key: 'ArrowRight' }] },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutName = keyof typeof shortcuts

/** How a shortcut is pressed. */
export const keysOf = (name: ShortcutName): readonly Keys[] => shortcuts[name].keys
