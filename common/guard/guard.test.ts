import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressed } from './greeted.ts'
import { isCorrectionOf, nearNumbers } from './near.ts'
import { isSameName, nameWords } from './same-name.ts'
import { slipOf, type Send } from './slip.ts'

const calls = (text: string) => addressed(text).flat().filter(({ isSure }) => isSure).map(({ said }) => said)
const send: Send = { body: 'Hello', agent: 'Dana Okafor', to: { phone: '+16025550148', name: 'Marisol Vega' }, heard: [], others: [] }
const greets = (body: string, more: Partial<Send> = {}) => slipOf({ ...send, body, ...more })

describe('whom a text addresses', () => {
  it.each([
    ['Hi Bob, your polling place is open.', ['Bob']],
    ['hi bob your place', ['bob']],
    ['HELLO MRS. VEGA, THE LINE IS SHORT', ['VEGA']],
    ['Buenos días Don José: vote hoy', ['José']],
    ['Hola, Sra. Pérez. Su centro', ['Pérez']],
    ['Good question. Thanks, Bob!', ['Bob']],
    ['You’re all set, Bob.', ['Bob']],
    ['Bob, your ballot is here.', ['Bob']],
    ['Hi again Bob and Ana!', ['Bob', 'Ana']],
    ['¿Hablo con Robert?', ['Robert']],
    ['Hola buenas tardes Juan, su centro', ['Juan']],
    ['Hi good morning Bob,', ['Bob']],
    ['Saludos Juan, su boleta', ['Juan']],
    ['Hi Don, your ballot', ['Don']],
    ['Hi Marisol\nPolls are open until 7.', ['Marisol']],
    ['Thanks Marisol Polls are open until 7', ['Marisol']],
    ['Thanks Marisol I’ll check.', ['Marisol']],
    ['Hi Marisol ID is not needed', ['Marisol']],
  ])('%s', (text, said) => expect(calls(text)).toEqual(said))

  it.each([
    'Hi, will you be voting?', 'Hi. May I help?', 'Hello, June 3 is the day', 'Thanks! Mark your ballot', 'Hi, hope you are well', 'Hi Maricopa County voters,', 'Hello there', 'Hi, Ana here',
    'It’s in Tempe, Arizona.', 'Ask for the clerk, Maria.', 'Ana and Bob can vote', 'Tell Bob that the line is short', 'Gracias al equipo', 'Yes, Lincoln.', 'Buenos días. Domingo no.', 'Hi Marisol’s son',
    'Sí señora. Puede votar hasta las 7.', 'Gracias, señora. Su boleta llegó.', 'hola señora, su centro abre a las 6', 'Gracias, Señora.', 'hi miss, you can vote', 'Yes, Tyler Elementary.',
    'It’s at 50 E Civic Center Dr, Gilbert.', 'Southeast Library, Gilbert.', 'Yes, Gilbert.', 'Sí, señora', 'señora, gracias, su centro',
  ])('nobody: %s', (text) => expect(calls(text)).toEqual([]))
})

describe('one name', () => {
  it.each([['bob', 'robert'], ['pepe', 'jose'], ['chuy', 'jesus'], ['dani', 'daniela'], ['juanito', 'juan'], ['katheryne', 'katherine'], ['m', 'marisol'], ['sandy', 'sandra'], ['seun', 'oluwaseun']])('%s is %s', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true])
  })

  it.each([['mario', 'maria'], ['paul', 'paula'], ['juan', 'juana'], ['carlos', 'carla'], ['bob', 'bill']])('%s is not %s', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([false, false])
  })

  it('is not read out of a remark', () => {
    expect(['Precinct 12', 'called twice', 'Lady with the question', '12', ''].map(nameWords)).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(nameWords("Marisol O'Neil (wants Spanish)")).toEqual(['marisol', 'oneil'])
    expect(['No Name', 'Do Not Call', 'New Voter', 'ana from the school'].map(nameWords)).toEqual([undefined, undefined, undefined, undefined])
  })

  it.each([
    ['Marisol A. Vega', 'marisol vega'], ['MARISOL B VEGA', 'marisol vega'], ['Jamal Washington', 'jamal washington'], ['Kim Le', 'kim le'], ['Anh Do', 'anh do'], ['kim le', 'kim le'],
    ['María de los Ángeles Soto Hernández', 'maria de los angeles soto hernandez'],
  ])('is all of it that they are called by: %s', (name, words) => expect(nameWords(name)?.join(' ')).toBe(words))
})

describe('a number near another', () => {
  const number = fc.stringMatching(/^\+1[2-9]\d{9}$/)

  it('has that one near it too, and is a correction of it', () => {
    fc.assert(fc.property(number, (phone) => {
      const near = nearNumbers(phone)
      expect(near).not.toContain(phone)
      expect(new Set(near).size).toBe(near.length)
      expect(near.every((other) => nearNumbers(other).includes(phone) && isCorrectionOf(phone, other))).toBe(true)
    }), { numRuns: 20 })
  })

  it('differs in one digit or in two neighbours', () => {
    expect(nearNumbers('+16025550148')).toEqual(expect.arrayContaining(['+16025550149', '+16025550184', '+10625550148']))
    expect(nearNumbers('+16025550148')).not.toContain('+16025550199')
    expect(nearNumbers('62000')).toEqual([])
  })
})

describe('the agent is asked', () => {
  const bob = { phone: '+14145550199', name: 'Bob Jones' }

  it('about a name that is not the person’s, and told whose it may be', () => {
    expect(greets('Hi Bob, you can vote early.')).toEqual({ kind: 'greets', said: 'Bob' })
    expect(greets('Hi Robert, you can vote early.', { others: [bob] })).toEqual({ kind: 'greets', said: 'Robert', meant: bob })
    expect(greets('Hello Mrs. Jones,')).toMatchObject({ said: 'Jones' })
    expect(greets('Hi Marisol Jones,')).toMatchObject({ said: 'Marisol Jones' })
  })

  it('not about the person’s own, in any form, nor whom they said to be, nor the agent’s', () => {
    for (const body of ['Hi Mari!', 'HOLA SRA. VEGA,', 'Marisol, yes', 'Thanks, Dana', 'Hi Marisol, ask for Bob. Thanks, Bob!']) expect(greets(body, { others: [bob] })).toBeUndefined()
    expect(greets('Hi Bob,', { heard: ['this is her husband Robert'], others: [bob] })).toBeUndefined()
  })

  it.each([
    ['I need a ride', 'Hi Andrew,'], ['I’m new', 'Hi Mike,'], ['the line and so on', 'Hi Theodore,'], ['Is the line long?', 'Hi Caroline,'], ['I have a question', 'Hi Dave,'],
    ['I’d like to vote', 'Hi Mike,'], ['how many days?', 'Hi Mary,'], ['¿hablo con ustedes?', 'Hola Pablo,'], ['I hope so', 'Hi Hope,'],
  ])('though they wrote “%s”, which is no name of theirs: %s', (heard, body) => expect(greets(body, { heard: [heard] })).toMatchObject({ kind: 'greets' }))

  it.each([['this is bob', 'Hi Bob,'], ['It’s Hope', 'Hi Hope,'], ['soy Pepe', 'Hola José,']])('but not when they wrote “%s”: %s', (heard, body) => expect(greets(body, { heard: [heard] })).toBeUndefined())

  it('of somebody without a name only when it is another’s', () => {
    const to = { phone: '+16025550148' }
    expect(greets('Hi Bob,', { to })).toBeUndefined()
    expect(greets('Hi Bob,', { to, others: [bob] })).toMatchObject({ meant: bob })
  })

  it('about words that were begun for another number, unless that was put right', () => {
    expect(greets('Hello', { begunFor: bob.phone })).toEqual({ kind: 'elsewhere', begunFor: bob.phone })
    expect(greets('Hello', { begunFor: '+16025550147' })).toBeUndefined()
    expect(greets('Hello', { begunFor: send.to.phone })).toBeUndefined()
  })

  it('about a chat in which nobody has written for days', () => {
    expect(greets('Hello', { idleMs: 47 * 3_600_000 })).toBeUndefined()
    expect(greets('Hello', { idleMs: 75 * 3_600_000 })).toEqual({ kind: 'idle', days: 3 })
  })

  it('whatever is typed, and never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (body) => void greets(`Hi ${body}`)), { numRuns: 500 })
  })
})
