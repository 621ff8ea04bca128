/** Keys that are not for the app. */

/** An input method uses this key for what it is putting together: Enter takes a character over, Escape gives it up. Nothing else may come of it. */
export const isComposing = (event: KeyboardEvent | { readonly nativeEvent: KeyboardEvent }): boolean =>
  'nativeEvent' in event ? event.nativeEvent.isComposing : event.isComposing
