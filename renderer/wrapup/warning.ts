/** When the agent is told that a wrap-up is about to complete by itself. */

/** So long before its end. */
export const wrapUpWarningMs = 20_000
