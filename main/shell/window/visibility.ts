/** Whether the agent has the window before their eyes. What is selected in it does not matter. */
import type { BrowserWindow } from 'electron'

/** A click on the tray takes the focus from the window before we hear of it. */
const justMs = 300

export function watchVisibility(window: BrowserWindow) {
  let blurredAt = 0
  window.on('blur', () => (blurredAt = Date.now()))
  const isVisible = (): boolean => !window.isDestroyed() && window.isVisible() && !window.isMinimized()
  return {
    /** Visible, not minimised, and with the focus. */
    isInFront: (): boolean => isVisible() && window.isFocused(),
    /** Also when it had the focus until a moment ago. */
    wasInFront: (): boolean => isVisible() && (window.isFocused() || Date.now() - blurredAt < justMs),
  }
}
