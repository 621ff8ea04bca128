import { describe, expect, it } from 'vitest'
import { account, at, otherNumber, rowsOf, serviceSid } from '../../provider.kit.ts'
import { arrival, noon, paperCarrier, sending, type Paper } from '../paper-carrier.kit.ts'
import { openTwilio } from '../twilio.ts'

const maria = '+16025550148'
const mexican = '+525512345678'
const number = ({ baseUrl }: Paper) => openTwilio(account, at(baseUrl))
const service = ({ baseUrl }: Paper) => openTwilio({ ...account, from: serviceSid }, at(baseUrl))
const sidsOf = (rows: readonly { readonly sid: string }[]): string[] => rows.map(({ sid }) => sid)

describe('what went between us and a person', () => {
  const rows = [
    arrival('SM1', 10),
    sending('SM2', 20, { status: 'delivered' }),
    arrival('SM3', 30, { from: '+16025550149' }),
    arrival('SM4', 40, { to: otherNumber }),
    arrival('SM5', 50),
    sending('SM6', 60, { status: 'undelivered', error_code: 30003 }),
    arrival('SM7', 5, { status: 'receiving' }),
  ]

  it('is told in both directions, newest first, by two requests', async () => {
    const paper = await paperCarrier(rows)
    const told = await number(paper).between(maria, 50)
    expect(sidsOf(told)).toEqual(['SM1', 'SM2', 'SM5', 'SM6'])
    expect(told.map(({ direction, person }) => [direction, person])).toEqual([['inbound', maria], ['outbound', maria], ['inbound', maria], ['outbound', maria]])
    expect(paper.asked.map(({ query }) => query)).toEqual([
      { From: maria, To: account.from, PageSize: '50' },
      { To: maria, From: account.from, PageSize: '50' },
    ])
  })

  it('is no more than was asked for', async () => {
    expect(sidsOf(await number(await paperCarrier(rows)).between(maria, 3))).toEqual(['SM1', 'SM2', 'SM5'])
  })

  it('is found under every writing of a number, each message once', async () => {
    const paper = await paperCarrier([arrival('SM1', 10, { from: '+5215512345678' }), sending('SM2', 20, { to: mexican })])
    expect(sidsOf(await number(paper).between(mexican, 50))).toEqual(['SM1', 'SM2'])
  })

  it('is what any number of a pool took or sent, and nothing of others', async () => {
    const paper = await paperCarrier(rows, { numbers: [account.from, otherNumber] })
    expect(sidsOf(await service(paper).between(maria, 50))).toEqual(['SM1', 'SM2', 'SM4', 'SM5', 'SM6'])
    paper.pool = { numbers: [otherNumber] }
    expect(sidsOf(await service(paper).between(maria, 50))).toEqual(['SM4'])
  })

  it('is nothing with somebody whom the carrier does not name', async () => {
    const paper = await paperCarrier(rows)
    expect(await number(paper).between('', 50)).toEqual([])
    expect(await rowsOf(number(paper).arrivals(noon - 60_000, { person: '' }))).toEqual([])
    expect(paper.asked).toEqual([])
  })
})

describe('what one person wrote', () => {
  const rows = [arrival('SM1', 10), arrival('SM2', 20, { from: '+16025550149' }), arrival('SM3', 30, { to: otherNumber }), arrival('SM4', 40), arrival('SM5', 900)]
  const since = noon - 60_000

  it('is read by itself, by one small page', async () => {
    const paper = await paperCarrier(rows)
    expect(sidsOf(await rowsOf(number(paper).arrivals(since, { person: maria })))).toEqual(['SM1', 'SM4'])
    expect(paper.asked.map(({ query }) => query)).toEqual([{ To: account.from, From: maria, 'DateSent>': '2026-01-02', PageSize: '20' }])
  })

  it('is not what a carrier that knows no filter lists besides', async () => {
    const paper = await paperCarrier(rows)
    paper.instead = () => ({ status: 200, body: { messages: rows, next_page_uri: null } })
    expect(sidsOf(await rowsOf(number(paper).arrivals(since, { person: maria })))).toEqual(['SM1', 'SM4'])
    expect(sidsOf(await number(paper).between(maria, 50))).toEqual(['SM1', 'SM4', 'SM5'])
  })

  it('is what any number of a pool received', async () => {
    const paper = await paperCarrier(rows, { numbers: [account.from, otherNumber] })
    expect(sidsOf(await rowsOf(service(paper).arrivals(since, { person: maria })))).toEqual(['SM1', 'SM3', 'SM4'])
  })
})
