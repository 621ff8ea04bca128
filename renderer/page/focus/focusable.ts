/** What can take the focus. */

const focusable = 'button, a[href], input, textarea, select, [tabindex="0"]'

/** Whether it is there, in sight and switched on. */
export const canTakeFocus = (element: Element): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && !element.closest('[inert]')

/** Where Tab would stop, the root itself included, in the order of the document. */
export const focusablesIn = (root: Element): readonly HTMLElement[] =>
  [root, ...root.querySelectorAll(focusable)].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(focusable) && one.tabIndex >= 0 && canTakeFocus(one),
  )

/** Gives the focus to a part of the window as a whole: nothing in it acts on a key. */
export function focusPart(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1
  part.focus({ preventScroll: true })
}
