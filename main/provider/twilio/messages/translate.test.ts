import type { MessageStatus } from 'twilio/lib/rest/api/v2010/account/message.js'
import { describe, expect, it } from 'vitest'
import { carriedFrom, timeOf, type MessageRow } from './translate.ts'

const row = (over: Partial<Record<keyof MessageRow, unknown>> = {}): MessageRow =>
  ({
    sid: 'SM1',
    direction: 'outbound-api',
    from: '+16025550100',
    to: '+16025550148',
    body: 'Hello',
    status: 'sent',
    errorCode: null,
    errorMessage: null,
    dateSent: new Date('2026-01-02T03:04:05Z'),
    dateCreated: new Date('2026-01-02T03:04:01Z'),
    numSegments: '2',
    numMedia: '0',
    ...over,
  }) as MessageRow

const readAt = 42

describe('a Twilio row in the words of the desk', () => {
  const deliveries: Record<MessageStatus, string> = {
    accepted: 'accepted',
    scheduled: 'accepted',
    queued: 'accepted',
    sending: 'accepted',
    sent: 'sent',
    partially_delivered: 'sent',
    delivered: 'delivered',
    read: 'delivered',
    undelivered: 'undelivered',
    failed: 'failed',
    canceled: 'failed',
    receiving: 'received',
    received: 'received',
  }
  it.each(Object.entries(deliveries))('status %s is %s', (status, delivery) => {
    expect(carriedFrom(row({ status }), readAt).delivery).toBe(delivery)
  })

  it('takes a status that is not known yet for a message that the carrier has', () => {
    expect(carriedFrom(row({ status: 'teleported' }), readAt).delivery).toBe('accepted')
    expect(carriedFrom(row({ status: 'teleported', direction: 'inbound' }), readAt).delivery).toBe('received')
  })

  it.each([
    ['inbound', 'inbound'],
    ['outbound-api', 'outbound'],
    ['outbound-call', 'outbound'],
    ['outbound-reply', 'outbound'],
  ])('direction %s is %s', (direction, expected) => {
    expect(carriedFrom(row({ direction }), readAt).direction).toBe(expected)
  })

  it('counts from text, and 0 as long as the carrier has not counted', () => {
    expect(carriedFrom(row({ numSegments: '3', numMedia: '1' }), readAt)).toMatchObject({ segments: 3, mediaCount: 1 })
    expect(carriedFrom(row({ numSegments: '0', numMedia: null }), readAt)).toMatchObject({ segments: 0, mediaCount: 0 })
  })

  it('tells the time of sending, else of creation, else of reading', () => {
    expect(carriedFrom(row(), readAt).at).toBe(Date.parse('2026-01-02T03:04:05Z'))
    expect(carriedFrom(row({ dateSent: null }), readAt).at).toBe(Date.parse('2026-01-02T03:04:01Z'))
    expect(carriedFrom(row({ dateSent: 'soon', dateCreated: null }), readAt).at).toBe(readAt)
    expect(timeOf(row({ dateSent: null, dateCreated: new Date(Number.NaN) }))).toBeUndefined()
  })

  it('carries the error with the carrier\'s own wording, and none when there is none', () => {
    expect(carriedFrom(row({ errorCode: 30003, errorMessage: 'Unreachable' }), readAt).error).toEqual({ code: 30003, text: 'Unreachable' })
    expect(carriedFrom(row({ errorCode: '30005' }), readAt).error).toEqual({ code: 30005 })
    expect(carriedFrom(row(), readAt)).not.toHaveProperty('error')
  })

  it('has empty text for what a Messaging Service has not chosen yet', () => {
    expect(carriedFrom(row({ from: null, body: null }), readAt)).toMatchObject({ ours: '', body: '' })
  })

  it('tells the person behind the address, and the channel, whichever side they are on', () => {
    const ours = '+16025550100'
    expect(carriedFrom(row({ direction: 'inbound', from: 'rcs:+16025550148', to: ours }), readAt)).toMatchObject({ person: '+16025550148', channel: 'rcs', ours })
    expect(carriedFrom(row({ to: 'whatsapp:+5215512345678', from: ours }), readAt)).toMatchObject({ person: '+525512345678', channel: 'whatsapp', ours })
    expect(carriedFrom(row(), readAt)).toMatchObject({ person: '+16025550148', channel: 'sms', ours })
  })

  it.each(['', ' ', null])('has nobody for the sender %j', (from) => {
    expect(carriedFrom(row({ direction: 'inbound', from }), readAt)).toMatchObject({ person: '', channel: 'sms' })
  })
})
