/**
 * A card of an address book as ical.js reads it. It knows vCard 3 and 4 and refuses a whole card for one line; telephones write 2.1 to this day, with kinds that
 * have no name, quoted-printable letters, pictures that are cut and ends that are missing. Only the lines that are asked for are kept, each in the form of 3.0.
 */
import { decoded, encodingOf } from '../../../common/import/encoding.ts'

/** The lines of which a person is made. */
const wanted = new Set(['N', 'FN', 'TEL', 'ADR', 'LANG', 'TZ', 'CATEGORIES', 'NOTE'])
/** Of these, those that have parts. */
const structured = new Set(['N', 'ADR'])
/** A name, perhaps behind that of a group, then parameters, then what it says. Where the quotation marks do not match they mean nothing. */
const forms = [/^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/, /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/]
const quotedPrintable = /quoted-printable/i

/** @param card with line feeds alone between its lines */
export const readableCard = (card: string): string => ['BEGIN:VCARD', 'VERSION:3.0', ...wholeLines(card).flatMap((line) => readableLine(line) ?? []), 'END:VCARD'].join('\r\n')

/** A line goes on where the next begins with a blank, or where it ends with a sign that says so. */
function wholeLines(card: string): readonly string[] {
  const lines: string[] = []
  for (const line of card.split('\n')) {
    const last = lines.at(-1)
    if (last?.endsWith('=') && quotedPrintable.test(last.split(':', 1)[0]!)) lines[lines.length - 1] = last.slice(0, -1) + line
    else if (last !== undefined && /^[ \t]/.test(line)) lines[lines.length - 1] = last + line.slice(1)
    else lines.push(line)
  }
  return lines
}

function readableLine(line: string): string | undefined {
  const [, name = '', parameters = '', value = ''] = forms.map((form) => form.exec(line)).find((found) => found !== null) ?? []
  if (!wanted.has(name.toUpperCase())) return undefined
  const said = parameters.replaceAll('"', '').split(';').map((each) => each.trim()).filter((each) => each !== '')
  const kinds = said.filter((each) => !each.includes('=') || /^type=/i.test(each)).flatMap((each) => each.replace(/^type=/i, '').split(',')).filter((kind) => /^[\w-]+$/.test(kind))
  const text = quotedPrintable.test(parameters) ? lettersOf(value, said.find((each) => /^charset=/i.test(each))?.slice('charset='.length)) : value
  // ical.js leaves a backslash before a semicolon where none parts the text.
  const whole = structured.has(name.toUpperCase()) ? text : text.replaceAll(/\\(.)/g, (escaped, sign: string) => (sign === ';' || sign === ':' ? sign : escaped))
  // A zone may be a name; in the form of 3.0 that has to be said.
  const kind = name.toUpperCase() === 'TZ' ? ';VALUE=TEXT' : kinds.map((each) => `;TYPE=${each}`).join('')
  return `${name}${kind}:${whole}`
}

/** Quoted-printable: `=C3=A9` is é. What would part the line stays a part of the text. */
function lettersOf(value: string, charset: string | undefined): string {
  return value.replaceAll(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (digits) => Number.parseInt(digits, 16))
    return inCharset(bytes, charset).replaceAll(/\r\n?|\n/g, String.raw`\n`).replaceAll(/[;,]/g, String.raw`\$&`)
  })
}

function inCharset(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return charset === undefined ? decoded(bytes, encodingOf(bytes)) : new TextDecoder(charset).decode(bytes)
  } catch {
    // Some name an alphabet that nobody knows.
    return decoded(bytes, encodingOf(bytes))
  }
}
