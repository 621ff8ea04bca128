/** How large a picture is drawn. 1 is one pixel of the picture for each of the window. */

type Size = { readonly width: number; readonly height: number }

const step = 1.25
/** So that single dots of a scanned letter can be told apart. */
const largest = 8

/** The whole of it, and never larger than it is. */
export const fitting = (picture: Size, window: Size): number => Math.min(1, window.width / picture.width, window.height / picture.height)

/** @param fit the smallest scale */
export function scaled(scale: number, steps: number, fit: number): number {
  return Math.min(Math.max(largest, fit), Math.max(fit, scale * step ** steps))
}
