/** Holds what is drawn against axe's rules (WCAG A and AA, and what axe calls good practice), in light and in dark. */
import axe from 'axe-core'
import { expect } from 'vitest'
import { atRest, setMedia } from './window.ts'

/** It counts timers, initials and key caps in a button as part of its label, which nobody would say to a machine. */
const overzealous = 'label-content-name-mismatch'

/** @param where a part of the window, when the whole is not drawn: rules on landmarks are for the whole */
export async function expectNoBarriers(where: Document | Element = document): Promise<void> {
  const isWhole = where === document
  for (const colorScheme of ['light', 'dark'] as const) {
    await setMedia({ colorScheme, reducedMotion: 'reduce' })
    await atRest()
    const rules = { [overzealous]: { enabled: false }, region: { enabled: isWhole } }
    const { violations } = await axe.run(where, { rules, resultTypes: ['violations'] })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${colorScheme} ${id}: ${html}\n${failureSummary}`))).toEqual([])
  }
}
