import { afterAll, beforeAll, expect, it } from 'vitest'
import { mediaLimitBytes } from './media.ts'
import { account, carrierThat, startSandbox, type Sandbox } from './testbed.ts'
import { openTwilio } from './twilio.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.stop())

it('fetches the picture that a voter sent', async () => {
  const twilio = openTwilio(account, { baseUrl: sandbox.baseUrl })
  const sid = await sandbox.inbound({ from: '+14145550177', body: 'My ballot', media: ['card'] })
  expect(await twilio.fetch(sid)).toMatchObject({ mediaCount: 1 })
  const [picture] = await twilio.media(sid)
  expect(picture).toMatchObject({ contentType: 'image/png' })
  const bytes = await twilio.mediaBytes(sid, picture?.sid ?? '')
  expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
})

it('does not hand its credentials to the place that the carrier redirects to', async () => {
  const seen: (string | undefined)[] = []
  const elsewhere = await carrierThat((request, response) => {
    seen.push(request.headers.authorization)
    response.end('bytes')
  })
  const baseUrl = await carrierThat((request, response) => {
    seen.push(request.headers.authorization?.split(' ')[0])
    response.writeHead(307, { location: `${elsewhere}/signed` }).end()
  })
  expect(Buffer.from(await openTwilio(account, { baseUrl }).mediaBytes('MM1', 'ME1')).toString()).toBe('bytes')
  expect(seen).toEqual(['Basic', undefined])
})

it('takes a file that comes without a redirect', async () => {
  const baseUrl = await carrierThat((_request, response) => void response.end('direct'))
  expect(Buffer.from(await openTwilio(account, { baseUrl }).mediaBytes('MM1', 'ME1')).toString()).toBe('direct')
})

it('refuses a file that is larger than the carrier allows', async () => {
  const baseUrl = await carrierThat((_request, response) => void response.end(Buffer.alloc(mediaLimitBytes + 1)))
  await expect(openTwilio(account, { baseUrl }).mediaBytes('MM1', 'ME1')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'refused' })
})

it('says that a file is gone', async () => {
  const baseUrl = await carrierThat((_request, response) => void response.writeHead(404).end())
  await expect(openTwilio(account, { baseUrl }).mediaBytes('MM1', 'ME1')).rejects.toMatchObject({ trouble: 'refused' })
})
