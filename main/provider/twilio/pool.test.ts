import { expect, it } from 'vitest'
import { openClient } from '../http/client.ts'
import { account, at, carrierThat, otherNumber, sendJson, serviceSid } from '../provider.kit.ts'
import { paperCarrier, type Paper } from './paper-carrier.kit.ts'
import { openPool } from './pool.ts'

const minute = 60_000
const looks = ({ asked }: Paper): number => asked.filter(({ path }) => path === 'pool/PhoneNumbers').length

it('is believed for ten minutes, and read anew when a list has shown another address', async () => {
  const paper = await paperCarrier([], { numbers: [account.from] })
  let now = 0
  const pool = openPool(openClient(account, at(paper.baseUrl)), serviceSid, () => now)
  expect([...(await pool.addresses())]).toEqual([account.from])
  paper.pool = { numbers: [account.from, otherNumber] }
  now = 9 * minute
  expect([...(await pool.addresses())]).toEqual([account.from])
  pool.outdated()
  expect([...(await pool.addresses())]).toEqual([account.from, otherNumber])
  pool.outdated()
  await pool.addresses()
  expect(looks(paper)).toBe(2)
  now += 10 * minute
  await pool.addresses()
  expect(looks(paper)).toBe(3)
})

it('is read over several pages, by the addresses that the carrier names', async () => {
  const names = ['+16025550100', '+16025550101', '+16025550102']
  const baseUrl = await carrierThat((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', baseUrl)
    if (!pathname.endsWith('/PhoneNumbers')) return sendJson(response, { code: 20404 }, 404)
    const page = Number(searchParams.get('Page') ?? 0)
    const next_page_url = page < 2 ? `https://messaging.twilio.com/v1/Services/${serviceSid}/PhoneNumbers?Page=${page + 1}` : null
    sendJson(response, { meta: { next_page_url }, phone_numbers: [{ phone_number: names[page] }] })
  })
  expect([...(await openPool(openClient(account, at(baseUrl)), serviceSid).addresses())]).toEqual(names)
})

it('sends its credentials to nobody else, whatever the carrier names as its next page', async () => {
  const baseUrl = await carrierThat((_request, response) => sendJson(response, { meta: { next_page_url: 'https://example.com/PhoneNumbers' }, phone_numbers: [] }))
  await expect(openPool(openClient(account, at(baseUrl)), serviceSid).addresses()).rejects.toMatchObject({ trouble: 'passing' })
})
