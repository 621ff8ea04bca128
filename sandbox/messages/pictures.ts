/** What becomes of a text by the links of its pictures. None is followed: their addresses alone decide. They are told to people in README.md. */
import type { DeliveryCode } from '../http/errors.ts'

/** The error with which a text fails whose picture cannot be had: the carrier fetches it when the text was taken. */
export function pictureError(urls: readonly string[]): DeliveryCode | undefined {
  if (urls.some((url) => /\/gone\.\w+([?#]|$)/.test(url))) return 11200
  return urls.some((url) => /\.html?([?#]|$)/.test(url)) ? 12300 : undefined
}
