/** How Twilio writes times, always to the second. */

/** RFC 2822, always GMT, as the API of 2010 writes them: `Thu, 24 Aug 2023 05:01:45 +0000`. */
export const rfc2822 = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000')

/** ISO 8601, as the newer APIs do: `2023-08-24T05:01:45Z`. */
export const iso = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`
