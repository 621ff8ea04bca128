/** The widths at which the window changes its shape, in px; style sheets repeat them, since a media query takes no value from elsewhere. */

export const compactBelow = 640
export const wideFrom = 1180

export type WindowShape = 'compact' | 'middle' | 'wide'

/** One pane is seen at a time. */
export const compact = `(width < ${compactBelow}px)`
/** The contact card has a place beside the chat. */
export const wide = `(width >= ${wideFrom}px)`
