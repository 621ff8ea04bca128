/** Holds what is drawn against axe's rules (WCAG A and AA, and what axe calls good practice), in light and in dark. */
import axe from 'axe-core'
import { expect } from 'vitest'
import { inEachTheme, type Theme } from './window.ts'

/** It counts timers, initials and key caps in a button as part of its label, which nobody would say to a machine. */
const overzealous = 'label-content-name-mismatch'

/** Dark differs from light by its colours alone, so what the other rules say of it is known. */
const ofColors = ['color-contrast', 'link-in-text-block']

/** @param where a part of the window, when the whole is not drawn: rules on landmarks are for the whole */
export const expectNoBarriers = (where: Document | Element = document): Promise<void> => inEachTheme((theme) => expectNoBarriersIn(theme, where))

/** The same for the theme that is drawn; dark is looked at for what it has of its own. */
export const expectNoBarriersIn = (theme: Theme, where: Document | Element): Promise<void> => expectNone(where, theme, theme === 'light' ? all(where) : { runOnly: ofColors })

/** The same without its colours, for a window whose words alone are others than where they were looked at. */
export const expectNoBarriersInWords = (where: Document | Element): Promise<void> =>
  expectNone(where, 'light', { rules: { ...all(where).rules, ...Object.fromEntries(ofColors.map((rule) => [rule, { enabled: false }])) } })

const all = (where: Document | Element): axe.RunOptions => ({ rules: { [overzealous]: { enabled: false }, region: { enabled: where === document } } })

async function expectNone(where: Document | Element, theme: Theme, which: axe.RunOptions): Promise<void> {
  const { violations } = await axe.run(where, { ...which, resultTypes: ['violations'] })
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${theme} ${id}: ${html}\n${failureSummary}`))).toEqual([])
}
