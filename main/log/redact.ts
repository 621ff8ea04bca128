/** Makes a line fit for the log: whoever reads it can tell people apart and cannot call them. */

/** An E.164 number (its plus may be URL-encoded), or ten and more digits that stand alone; not the digits within a SID. */
const number = /(?<![\w+])(?:(\+|%2B)([1-9]\d{6,14})|(\d{10,15}))(?!\w)/gi
/** As people write them: with a plus and marks between the digits, or the three parts of a North American number. */
const written = /(?<![\w+])(?:\+[1-9](?:[ ().-]{0,2}\d){6,14}|(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4})(?!\w)/g

/** The text with every telephone number masked: `+16025550148` becomes `+1602•••0148`. */
export const redacted = (text: string): string =>
  text
    .replace(written, (whole) => `${whole.startsWith('+') ? '+' : ''}${masked(whole.replaceAll(/\D/g, ''))}`)
    .replace(number, (_whole, plus = '', international = '', bare = '') => `${plus}${masked(`${international}${bare}`)}`)

const masked = (digits: string): string => `${digits.slice(0, 4)}•••${digits.slice(-4)}`
