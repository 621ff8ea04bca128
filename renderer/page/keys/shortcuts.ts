/** All keys of the window: where each is heard and how it is pressed. Key caps, the sheet of shortcuts and README say what stands here; `words.ts` says what it does. */

/** Where a shortcut is heard, in the order in which the sheet shows it. */
export const scopes = ['window', 'chats', 'chat', 'reply', 'composer', 'sendMenu', 'templates', 'slip', 'wrapUp', 'search', 'picture'] as const

export type Scope = (typeof scopes)[number]

/** One way to press a shortcut. */
export type Keys = {
  /** A capital letter (`N`), a sign (`?`), a key by its name in `KeyboardEvent.key` (`Enter`), or a range of digits (`1-9`). */
  readonly key: string
  /** Ctrl, on macOS Cmd. */
  readonly mod?: true
  readonly shift?: true
  readonly alt?: true
}

export type Shortcut = { readonly scope: Scope; readonly keys: readonly [Keys, ...Keys[]] }

export const shortcuts = {
  'message.new': { scope: 'window', keys: [{ key: 'N', mod: true }] },
  search: { scope: 'window', keys: [{ key: 'K', mod: true }] },
  'status.menu': { scope: 'window', keys: [{ key: 'S', mod: true, shift: true }] },
  'status.break': { scope: 'window', keys: [{ key: 'B', mod: true, shift: true }] },
  'pane.next': { scope: 'window', keys: [{ key: 'F6' }] },
  'pane.previous': { scope: 'window', keys: [{ key: 'F6', shift: true }] },
  escape: { scope: 'window', keys: [{ key: 'Escape' }] },
  shortcuts: { scope: 'window', keys: [{ key: '?' }, { key: '/', mod: true }] },
  // These three are heard before the page is (main/shell/window/zoom.ts).
  'zoom.in': { scope: 'window', keys: [{ key: '+', mod: true }] },
  'zoom.out': { scope: 'window', keys: [{ key: '-', mod: true }] },
  'zoom.reset': { scope: 'window', keys: [{ key: '0', mod: true }] },

  'task.accept': { scope: 'chats', keys: [{ key: 'A', mod: true, shift: true }] },
  'offer.accept': { scope: 'chats', keys: [{ key: 'Enter' }] },
  'task.open': { scope: 'chats', keys: [{ key: '1-9', mod: true }] },
  'task.previous': { scope: 'chats', keys: [{ key: 'ArrowUp', alt: true }] },
  'task.next': { scope: 'chats', keys: [{ key: 'ArrowDown', alt: true }] },

  'task.end': { scope: 'chat', keys: [{ key: 'E', mod: true, shift: true }] },
  'macro.run': { scope: 'chat', keys: [{ key: '1-9', alt: true }] },
  'task.handOn': { scope: 'chat', keys: [{ key: 'H', mod: true, shift: true }] },
  'contact.card': { scope: 'chat', keys: [{ key: 'I', mod: true }] },
  'followUp.set': { scope: 'chat', keys: [{ key: 'F', mod: true, shift: true }] },
  'thread.date': { scope: 'chat', keys: [{ key: 'J', mod: true }] },
  'tag.add': { scope: 'chat', keys: [{ key: 'G', mod: true, shift: true }] },
  'note.add': { scope: 'chat', keys: [{ key: 'N', mod: true, shift: true }] },
  'contact.stop': { scope: 'chat', keys: [{ key: 'X', mod: true, shift: true }] },

  'reply.send': { scope: 'reply', keys: [{ key: 'Enter' }] },
  'reply.line': { scope: 'reply', keys: [{ key: 'Enter', shift: true }] },
  'templates.open': { scope: 'reply', keys: [{ key: 'T', mod: true, shift: true }] },
  'templates.blank': { scope: 'reply', keys: [{ key: 'Tab' }] },
  'reply.quote': { scope: 'reply', keys: [{ key: 'Y', mod: true, shift: true }] },
  'reply.failed': { scope: 'reply', keys: [{ key: 'ArrowUp' }] },

  'composer.send': { scope: 'composer', keys: [{ key: 'Enter', mod: true }] },
  'send.way': { scope: 'sendMenu', keys: [{ key: '1-4' }] },

  'templates.insert': { scope: 'templates', keys: [{ key: 'Enter' }, { key: 'Tab' }] },
  'templates.language': { scope: 'templates', keys: [{ key: 'L', mod: true }] },

  'slip.send': { scope: 'slip', keys: [{ key: 'Enter', mod: true }] },

  'wrapUp.outcome': { scope: 'wrapUp', keys: [{ key: '1-9' }] },
  'wrapUp.extend': { scope: 'wrapUp', keys: [{ key: 'M', mod: true, shift: true }] },
  'wrapUp.complete': { scope: 'wrapUp', keys: [{ key: 'Enter', mod: true }] },

  'search.open': { scope: 'search', keys: [{ key: 'Enter' }] },
  'search.compose': { scope: 'search', keys: [{ key: 'Enter', mod: true }] },

  // On US keyboards plus stands above the equals sign.
  'picture.larger': { scope: 'picture', keys: [{ key: '+' }, { key: '=' }] },
  'picture.smaller': { scope: 'picture', keys: [{ key: '-' }] },
  'picture.whole': { scope: 'picture', keys: [{ key: '0' }] },
  'picture.previous': { scope: 'picture', keys: [{ key: 'ArrowLeft' }] },
  'picture.next': { scope: 'picture', keys: [{ key: 'ArrowRight' }] },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutName = keyof typeof shortcuts
