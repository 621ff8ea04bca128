/** The slash that asks for a template, and what is typed behind it. A slash in a link, a date or a fraction asks for none. */

/** `from`: where the slash stands. */
export type Slash = { readonly from: number; readonly query: string }

/** Whether the sign before the caret is such a slash: at the beginning, or behind a blank. */
export const beginsAt = (text: string, caret: number): boolean => text[caret - 1] === '/' && (caret === 1 || /\s/u.test(text[caret - 2]!))

/** The slash as it goes on while letters are typed behind it; undefined once the caret has left them, or a blank or another slash ended them. */
export function slashTo(text: string, from: number, caret: number): Slash | undefined {
  if (text[from] !== '/' || caret <= from) return undefined
  const query = text.slice(from + 1, caret)
  return /[\s/]/u.test(query) ? undefined : { from, query }
}
