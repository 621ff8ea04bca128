import { describe, expect, it } from 'vitest'
import { consentIn } from './consent.ts'

describe('a text that means no more texts', () => {
  it.each([
    'STOP', 'stop', 'Stop.', 'Stop!', 'STOP 🛑', 'Stop?', '"STOP"', 'STOP\u200b', '\u2068STOP\u2069', 'S\u00adTOP', 'stop all', 'STOPALL', 'Stop. Thank you', 'stop please',
    'Please stop.', 'Stop texting me', 'opt out', 'opt-out', 'OptOut', 'unsubscribe', 'QUIT', 'end', 'cancel', 'revoke', 'ALTO', 'Alto!', 'PARAR', 'CANCELAR', 'No me escriban',
    'Don’t text me', "don't text me again", 'remove me from your list', 'I will report you if you text again', 'ＳＴＯＰ',
  ])('%j is heard', (body) => expect(consentIn(body)).toBe('refused'))

  it.each([
    'not interested', 'no me interesa', 'lol stop', '🖕',
  ])('%j is asked about', (body) => expect(consentIn(body)).toBe('doubtful'))
})

describe('an ordinary text', () => {
  it.each([
    'Where do I vote?', 'Is the bus stop near the school?', 'ok thanks', '¿Dónde voto?', 'Can I drop off my ballot at the end of the day?', 'I want to cancel my registration', 'Non-stop rain here',
    'When does voting end', 'sí', '', '   ',
  ])('%j is none', (body) => expect(consentIn(body)).toBeUndefined())
})

it.each([['START', 'started'], ['unstop', 'started'], ['Yes', 'yes'], ['Yes!', 'yes']] as const)('%j is %s', (body, consent) => expect(consentIn(body)).toBe(consent))
