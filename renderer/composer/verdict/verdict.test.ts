import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../common/number/read/read.ts'
import type { Contact, Task } from '../../../contract/model.ts'
import { verdictOn, type Facts } from './verdict.ts'

const phone = '+18085550123'
const task = { id: 't1', phone, state: 'pending' } as Task
const contact: Contact = { phone, marks: [], rev: 1 }
const facts = (changes: Partial<Facts> = {}): Facts => ({
  worker: { activity: 'available', available: true },
  reading: readNumber('808 555 0123', 'US'),
  body: 'Aloha',
  isOwn: false,
  failed: undefined,
  task: undefined,
  contact,
  holder: undefined,
  isAnyway: false,
  isShut: false,
  refusal: undefined,
  ...changes,
})

describe('the composer', () => {
  it('is ready with a whole number and a text', () => {
    expect(verdictOn(facts())).toEqual({ kind: 'ready', phone, anyway: false })
  })

  it('does not wait for what is known of the number', () => {
    expect(verdictOn(facts({ contact: undefined })).kind).toBe('ready')
  })

  it('is not ready without a whole number, a text, or with one that is too long', () => {
    expect(verdictOn(facts({ reading: readNumber('808', 'US') })).kind).toBe('unfinished')
    expect(verdictOn(facts({ body: ' \n' })).kind).toBe('unfinished')
    expect(verdictOn(facts({ body: 'a'.repeat(1601) })).kind).toBe('unfinished')
  })

  it('sends nothing at an hour at which none may go, be it known before or by the desk’s word', () => {
    expect(verdictOn(facts({ isShut: true }))).toEqual({ kind: 'quiet' })
    // The page did not know of it, so nothing else tells.
    expect(verdictOn(facts({ refusal: { kind: 'quiet-hours' } }))).toEqual({ kind: 'refused', refusal: { kind: 'quiet-hours' } })
    expect(verdictOn(facts({ isShut: true, contact: { ...contact, marks: [{ kind: 'opted-out', said: 'person', at: 0 }] } })).kind).toBe('opted-out')
  })

  it('says first that the agent is not Available', () => {
    expect(verdictOn(facts({ worker: { activity: 'lunch', available: false }, task }))).toEqual({ kind: 'not-available', activity: 'lunch' })
  })

  it('goes by what the activity does, not by its name', () => {
    expect(verdictOn(facts({ worker: { activity: 'Second shift', available: true } })).kind).toBe('ready')
  })

  it('does not send for somebody who is away, and says that instead of their status', () => {
    const away = { why: 'locked', since: 1 } as const
    expect(verdictOn(facts({ worker: { activity: 'available', available: false, away } }))).toEqual({ kind: 'away', away })
  })

  it('never sends to the desk’s own number', () => {
    expect(verdictOn(facts({ isOwn: true, task })).kind).toBe('own')
  })

  it('sends nothing to a number that failed and is to be corrected, and points at no chat with it', () => {
    expect(verdictOn(facts({ failed: phone, task })).kind).toBe('failed')
    expect(verdictOn(facts({ failed: '+18085550199', task })).kind).toBe('duplicate')
  })

  it('names the task that the number has already, whoever noticed it', () => {
    expect(verdictOn(facts({ task }))).toEqual({ kind: 'duplicate', taskId: 't1', state: 'pending' })
    expect(verdictOn(facts({ refusal: { kind: 'active-task', taskId: 't2' } }))).toMatchObject({ kind: 'duplicate', taskId: 't2' })
  })

  it('stops at an opt-out, whoever noticed it', () => {
    expect(verdictOn(facts({ contact: { ...contact, marks: [{ kind: 'opted-out', said: 'person', at: 0 }] } })).kind).toBe('opted-out')
    expect(verdictOn(facts({ refusal: { kind: 'opted-out' } })).kind).toBe('opted-out')
  })

  it('stops at a landline, whoever noticed it', () => {
    expect(verdictOn(facts({ contact: { ...contact, marks: [{ kind: 'landline', said: 'agent', at: 0 }] } }))).toEqual({ kind: 'landline', phone })
    expect(verdictOn(facts({ refusal: { kind: 'landline' } })).kind).toBe('landline')
  })

  it('stops where a colleague has the chat, whoever noticed it, until the agent sends all the same', () => {
    expect(verdictOn(facts({ holder: 'Ana' }))).toEqual({ kind: 'held', phone, name: 'Ana' })
    expect(verdictOn(facts({ refusal: { kind: 'held', name: 'Ana' } }))).toEqual({ kind: 'held', phone, name: 'Ana' })
    expect(verdictOn(facts({ holder: 'Ana', isAnyway: true }))).toEqual({ kind: 'ready', phone, anyway: true })
    expect(verdictOn(facts({ holder: 'Ana', body: '' })).kind).toBe('held')
  })

  it('sends nothing to whoever opted out, whatever a colleague has', () => {
    const marks = [{ kind: 'opted-out', said: 'person', at: 0 }] as const
    expect(verdictOn(facts({ holder: 'Ana', isAnyway: true, contact: { ...contact, marks } })).kind).toBe('opted-out')
  })

  it('says why a send was refused that was to go out all the same', () => {
    expect(verdictOn(facts({ isAnyway: true, refusal: { kind: 'held', name: 'Ana' } })).kind).toBe('refused')
  })

  it('keeps the words of a refusal until something changes', () => {
    expect(verdictOn(facts({ refusal: { kind: 'bad-number' } })).kind).toBe('refused')
  })
})
