import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Refusal } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import type { Draft } from '../../../contract/model.ts'
import { createDrafts, type DraftStore } from './drafts.ts'
import { createSaving } from './saving.ts'

vi.useFakeTimers()

const hand = vi.fn<(draft: Draft) => Promise<Refusal | undefined>>()
let drafts: DraftStore

beforeEach(() => {
  vi.clearAllTimers()
  hand.mockReset().mockResolvedValue(undefined)
  drafts = createDrafts({ saving: createSaving(vi.fn()), hand })
})

const typed = (body: string) => ({ key: 'composer', body, messageId: 'm1' })
const saved = () => hand.mock.calls.map(([draft]) => draft)

describe('a draft', () => {
  it('is saved soon, and at once when the agent turns away', () => {
    drafts.keep(typed('H'))
    drafts.keep(typed('Hi'))
    vi.advanceTimersByTime(300)
    expect(saved()).toEqual([typed('Hi')])
    drafts.keep(typed('Hi there'))
    drafts.save('composer')
    expect(saved()).toEqual([typed('Hi'), typed('Hi there')])
  })

  it('that is longer than the disk takes stays whole in the field, and its beginning is kept', () => {
    const long = { ...typed('x'.repeat(limits.draft + 500)), to: '6'.repeat(limits.number + 5) }
    drafts.keep(long)
    drafts.save('composer')
    expect(drafts.of('composer')).toEqual(long)
    expect([saved()[0]?.body.length, saved()[0]?.to?.length]).toEqual([limits.draft, limits.number])
  })

  it('is read back as it was typed, whatever the desk has kept', () => {
    drafts.keep(typed('Hi'))
    drafts.take([typed('Older'), { key: 'chat', body: 'Kept', messageId: 'm2' }])
    expect(drafts.of('composer')).toEqual(typed('Hi'))
    expect(drafts.of('chat').body).toBe('Kept')
  })
})

describe('a draft that was sent', () => {
  const send = (sent: Draft, body: string, to?: string) => {
    drafts.keep(sent)
    if (body !== sent.body || to !== sent.to) drafts.keep({ ...sent, body, ...(to !== undefined && { to }) })
    drafts.sent(sent)
    return drafts.of('composer')
  }

  it('is replaced by an empty one with an id of its own, and the old text is not saved after it', () => {
    const next = send(typed('Hi'), 'Hi')
    vi.advanceTimersByTime(1000)
    expect(next).toMatchObject({ body: '' })
    expect(next.messageId).not.toBe('m1')
    expect(saved()).toEqual([next])
  })

  it('leaves what was typed at its end meanwhile', () => {
    expect(send(typed('Hello'), 'Hello and').body).toBe(' and')
  })

  it('leaves all of a text that was changed elsewhere meanwhile', () => {
    expect(send(typed('See you there'), 'See you both there').body).toBe('See you both there')
  })

  it('leaves a picture only when another was chosen meanwhile', () => {
    const sent = { ...typed('Hi'), pictureUrl: 'https://example.org/a.png' }
    expect(send(sent, 'Hi').pictureUrl).toBeUndefined()
    drafts.keep({ ...sent, pictureUrl: 'https://example.org/b.png' })
    drafts.sent(sent)
    expect(drafts.of('composer').pictureUrl).toBe('https://example.org/b.png')
  })

  it('leaves the number only when another was typed meanwhile', () => {
    const sent = { ...typed('Hi'), to: '(602) 555-0148' }
    expect(send(sent, 'Hi', sent.to).to).toBeUndefined()
    expect(send(sent, 'Hi', '(808) 555-0123').to).toBe('(808) 555-0123')
  })
})

it('a draft that is moved takes its picture along, with or without words', () => {
  const [mine, other] = ['https://example.org/mine.png', 'https://example.org/other.png']
  drafts.keep({ ...typed(''), pictureUrl: mine })
  drafts.move('composer', 'chat')
  expect(drafts.of('chat')).toMatchObject({ body: '', pictureUrl: mine })
  expect(drafts.of('composer').pictureUrl).toBeUndefined()
  drafts.keep(typed('Hi'))
  drafts.move('composer', 'chat')
  expect(drafts.of('chat')).toMatchObject({ body: 'Hi', pictureUrl: mine })
  drafts.keep({ ...typed('there'), pictureUrl: other })
  drafts.move('composer', 'chat')
  expect(drafts.of('chat')).toMatchObject({ body: 'Hi\nthere', pictureUrl: other })
})
