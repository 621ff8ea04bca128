import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blanksIn } from './blanks.ts'
import { fill, piecesOf, unknownIn } from './fill.ts'
import { textIn, valuesOf } from './values.ts'
import { variables, type Values } from './variables.ts'

const filled = (template: string, values: Values = {}) => fill(template, values, (variable) => `the ${variable.replace('.', ' ')}`).text
const marisol: Values = { 'contact.firstName': 'Marisol', 'agent.name': 'Dana Okafor' }

describe('a template', () => {
  it.each([
    ['Hi {{contact.firstName}}, I am {{agent.name}}.', 'Hi Marisol, I am Dana Okafor.'],
    ['Hi {{ Contact.FIRSTNAME }}!', 'Hi Marisol!'],
    ['Hi {{contact.firstName|there}}!', 'Hi Marisol!'],
    ['Hi {{contact.lastName|there}}!', 'Hi there!'],
    ['Hi {{contact.lastName | my | friend }}!', 'Hi my | friend!'],
    ['Hi {{contact.lastName}}!', 'Hi [the contact lastName]!'],
    ['Hi {{contact.lastName|}}!', 'Hi [the contact lastName]!'],
    ['In {{county}}', 'In [county]'],
    ['In {{county|your county}}', 'In your county'],
    ['{{}} and {{ }}', '____ and ____'],
    ['{{…}}', '____'],
    ['{{contact.lastName|[name]}}', '[name]'],
    ['No variables, [a blank]', 'No variables, [a blank]'],
    ['{{contact.{{contact.firstName}}}}', '{{contact.Marisol}}'],
    ['{{{contact.firstName}}}', '{Marisol}'],
    ['Hi {{contact.firstName', 'Hi {{contact.firstName'],
  ])('%s says %s', (template, said) => expect(filled(template, marisol)).toBe(said))

  it('makes no blank of a name, and none of somebody who writes theirs in brackets', () => {
    expect(filled('Hi {{contact.firstName}}!', { 'contact.firstName': '[Bob]' })).toBe('Hi Bob!')
    expect(filled('Hi {{contact.firstName}}!', { 'contact.firstName': '{{agent.name}}' })).toBe('Hi agent.name!')
    expect(filled('Hi {{contact.firstName}}!', { 'contact.firstName': '____' })).toBe('Hi [the contact firstName]!')
  })

  it('says where it was filled in', () => {
    const { text, filled: spans } = fill('{{agent.name}} to {{contact.firstName}}, {{contact.phone|you}}', marisol, String)
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(['Dana Okafor', 'Marisol', 'you'])
  })

  it('names what nobody knows, each once', () => expect(unknownIn('{{a}} {{contact.name}} {{a}} {{b|c}}')).toEqual(['a', 'b']))
})

const texts = fc.array(fc.constantFrom('{{', '}}', '{', '}', '|', 'contact.firstName', 'agent.name', 'county', 'a', ' ', '.', 'é'), { maxLength: 30 }).map((all) => all.join(''))
const names = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '{', '}', '[', ']', '_', 'é'), maxLength: 12 })

it('is all of its pieces', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const between = piecesOf(text).flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []))
      expect(between.join('')).toBe(text.replaceAll(/\{\{[^{}\n]*\}\}/g, ''))
    }),
  )
})

it('leaves as many blanks as there are variables of which nothing is known', () => {
  const parts = fc.array(fc.oneof(fc.constantFrom('Hi', ', ', 'you. '), fc.constantFrom(...variables).map((name) => `{{${name}}}`)), { maxLength: 12 })
  fc.assert(
    fc.property(parts, fc.record(Object.fromEntries(variables.map((name) => [name, names]))), (template, values) => {
      const known = (name: string) => (values[name as keyof typeof values] ?? '').replaceAll(/[[\]{}]/g, '').replaceAll(/_{2,}/g, '').trim() !== ''
      const open = template.filter((part) => part.startsWith('{{') && !known(part.slice(2, -2)))
      expect(blanksIn(filled(template.join(' '), values))).toHaveLength(open.length)
    }),
  )
})

it('with something left in braces is never without a blank, whatever is known', () => {
  fc.assert(
    fc.property(texts, fc.record({ 'contact.firstName': names, 'agent.name': names }), (template, values) => {
      const said = filled(template, values)
      if (said.includes('{{') || said.includes('}}')) expect(blanksIn(said).length).toBeGreaterThan(0)
    }),
  )
})

describe('what is known', () => {
  it('is the name by which a list says that they are addressed, before the name that is written down', () => {
    const known = (contact: { readonly name: string; readonly firstName?: string }) => valuesOf({ contact, agentName: 'Okafor, Dana', now: 0, language: 'en' })
    expect(known({ name: 'Roberto Vega', firstName: 'Beto' })).toMatchObject({ 'contact.firstName': 'Beto', 'contact.lastName': 'Vega', 'agent.firstName': 'Dana' })
    expect(known({ name: 'Ms. Marisol Vega' })).toMatchObject({ 'contact.firstName': 'Marisol', 'contact.name': 'Ms. Marisol Vega' })
  })

  it('is the day where the person is, in the language of the text', () => {
    // Wednesday, 2:31 AM UTC.
    const now = Date.UTC(2026, 10, 4, 2, 31)
    const day = (language: 'en' | 'es', timeZone: string) => valuesOf({ contact: { timeZone }, agentName: 'Dana', now, language })
    expect(day('en', 'America/Phoenix')).toMatchObject({ date: 'November 3', weekday: 'Tuesday' })
    expect(day('es', 'Europe/Berlin')).toMatchObject({ date: '4 de noviembre', weekday: 'miércoles' })
  })

  it('is the text in the language that was asked for, else in the other, which is said', () => {
    expect(textIn({ en: 'Hi', es: 'Hola' }, 'es')).toEqual({ text: 'Hola', language: 'es', isOther: false })
    expect(textIn({ en: 'Hi', es: '' }, 'es')).toEqual({ text: 'Hi', language: 'en', isOther: true })
    expect(textIn({ en: '', es: 'Hola' }, 'en')).toEqual({ text: 'Hola', language: 'es', isOther: true })
  })
})
