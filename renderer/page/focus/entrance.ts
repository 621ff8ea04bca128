/** Where the focus goes in a part of the window that the agent comes to. */
import { isTextBox } from '../keys/textbox.ts'
import { focusablesIn } from './focusable.ts'
import type { Trail } from './trail.ts'

/** Where it was there last, else where there is something to write in, else what comes first. Undefined where nothing takes the focus. */
export function entranceOf(part: Element, trail: Trail): HTMLElement | undefined {
  const found = focusablesIn(part)
  return trail.lastIn(part) ?? found.find(isTextBox) ?? found[0]
}
