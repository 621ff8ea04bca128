/** Holds what is drawn against axe's rules (WCAG A and AA, and what axe calls good practice), in light and in dark. */
import axe from 'axe-core'
import { expect } from 'vitest'
import { atRest, setMedia } from './window.ts'

/** It counts timers, initials and key caps in a button as part of its label, which nobody would say to a machine. */
const overzealous = 'label-content-name-mismatch'

/** Dark differs from light by its colours alone, so what the other rules say of it is known. */
const ofColors: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** @param where a part of the window, when the whole is not drawn: rules on landmarks are for the whole */
export async function expectNoBarriers(where: Document | Element = document): Promise<void> {
  const all: axe.RunOptions = { rules: { [overzealous]: { enabled: false }, region: { enabled: where === document } } }
  for (const [colorScheme, which] of [['light', all], ['dark', ofColors]] as const) {
    await setMedia({ colorScheme, reducedMotion: 'reduce' })
    await atRest()
    const { violations } = await axe.run(where, { ...which, resultTypes: ['violations'] })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${colorScheme} ${id}: ${html}\n${failureSummary}`))).toEqual([])
  }
}
