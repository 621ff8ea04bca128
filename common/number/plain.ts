/** Makes what people type, paste and link plain: ASCII digits, one kind of dash, no signs that nobody sees. */
import { asciiDigits } from '../search/digits.ts'

/** Fewer digits of a number are in nearly everybody’s, so nobody is looked for by them. */
export const fewestDigits = 3

/** What was typed or pasted, as far as it can be seen. Line breaks of any kind are line feeds; all other blanks are spaces. */
export function plain(text: string): string {
  return asciiDigits(text.normalize('NFKC'))
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/\p{Cf}|\p{Default_Ignorable_Code_Point}|(?<=\d)\p{M}+/gu, '')
    .replaceAll(/(?!\n)[\p{Cc}\p{Zs}]+/gu, ' ')
    .replaceAll(/\p{Pd}|\u2212/gu, '-')
    .trim()
}

/** The digits of a text, in ASCII whatever script they were typed in. */
export const digitsOf = (text: string): string => asciiDigits(text.normalize('NFKC')).replaceAll(/[^\d]/g, '')
