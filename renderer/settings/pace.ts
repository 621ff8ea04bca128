/** Reads how many texts a second somebody wants. */

/** The contract's bounds. */
const fewest = 0.1
const most = 100

/** Undefined when it is not a number that can be set; a comma is read as a point. */
export function readPace(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  const pace = Number(text)
  return text !== '' && pace >= fewest && pace <= most ? pace : undefined
}
