/** Names as they are kept and shown. */

/** Marks, embeddings, overrides and isolates of direction (Unicode UAX 9, 2): nobody types them into a name, and in one they turn what stands around it. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The name without signs that turn the direction of writing; the letters themselves tell it. */
export const plainName = (name: string): string => name.replaceAll(directions, '')
