import { describe, expect, it } from 'vitest'
import { typeOf } from '../../../common/content-type.ts'
import { account, at, carrierThat, deadAddress, sendJson, startSandbox } from '../provider.kit.ts'
import { mediaLimitBytes } from './media.ts'
import { openTwilio } from './twilio.ts'

const sandbox = await startSandbox()

type Answer = Parameters<typeof carrierThat>[0]

/** The bytes of a file that lies with a host as Twilio's files do, or what came of asking for it. */
async function fileFrom(host: Answer): Promise<Uint8Array> {
  const elsewhere = await carrierThat(host)
  const baseUrl = await carrierThat((_request, response) => void response.writeHead(307, { location: `${elsewhere}/signed` }).end())
  return openTwilio(account, at(baseUrl)).mediaBytes('MM1', 'ME1')
}

/** The same, where the carrier itself answers. */
const fileAt = async (carrier: Answer): Promise<Uint8Array> => openTwilio(account, at(await carrierThat(carrier))).mediaBytes('MM1', 'ME1')

const page: Answer = (_request, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!DOCTYPE html><title>Blocked</title>')
const status = (code: number, headers = {}): Answer => (_request, response) => void response.writeHead(code, headers).end('<Error/>')

it('fetches the picture that a voter sent', async () => {
  const twilio = openTwilio(account, at(sandbox.baseUrl))
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
  expect(Buffer.from(await openTwilio(account, at(baseUrl)).mediaBytes('MM1', 'ME1')).toString()).toBe('bytes')
  expect(seen).toEqual(['Basic', undefined])
})

it('takes a file that comes without a redirect', async () => {
  expect(Buffer.from(await fileAt((_request, response) => void response.end('direct'))).toString()).toBe('direct')
})

describe('a file that can’t be had', () => {
  it.each([404, 410])('is gone when its host answers HTTP %i', async (code) => {
    await expect(fileFrom(status(code))).rejects.toMatchObject({ trouble: 'refused', file: 'gone', isGone: true })
  })

  it('is gone when the carrier says so', async () => {
    await expect(fileAt((_request, response) => sendJson(response, { code: 20404, status: 404 }, 404))).rejects.toMatchObject({ file: 'gone', isGone: true, code: 20404 })
  })

  it('is too large for ever', async () => {
    await expect(fileFrom((_request, response) => void response.end(Buffer.alloc(mediaLimitBytes + 1)))).rejects.toMatchObject({ name: 'CarrierError', trouble: 'refused', file: 'too-large' })
  })

  it.each([401, 403, 407, 302])('is blocked when its host answers HTTP %i, and our keys are as good as before', async (code) => {
    await expect(fileFrom(status(code))).rejects.toMatchObject({ trouble: 'passing', file: 'blocked', by: 'stranger', code: undefined })
  })

  it('is blocked when a page comes in its place, from wherever', async () => {
    await expect(fileFrom(page)).rejects.toMatchObject({ file: 'blocked' })
    await expect(fileFrom((_request, response) => void response.end('\n<HTML>no type, and a page'))).rejects.toMatchObject({ file: 'blocked' })
    await expect(fileAt(page)).rejects.toMatchObject({ file: 'blocked' })
    await expect(fileAt((_request, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('<html>'))).rejects.toMatchObject({ file: 'blocked', isGone: false })
    await expect(fileAt(status(403))).rejects.toMatchObject({ trouble: 'passing', file: 'blocked' })
  })

  it('is out of reach when its host is, and comes later when the host says so', async () => {
    const dead = await deadAddress()
    await expect(fileAt((_request, response) => void response.writeHead(302, { location: dead }).end())).rejects.toMatchObject({ trouble: 'passing', file: 'unreachable', by: 'nobody' })
    await expect(fileFrom(status(503, { 'retry-after': '7' }))).rejects.toMatchObject({ trouble: 'passing', file: 'unreachable', retryAfterMs: 7000 })
    await expect(fileFrom((_request, response) => void response.socket?.destroy())).rejects.toMatchObject({ file: 'unreachable' })
  })

  it('is not the fault of the file when the carrier refuses the keys, or these keys this request', async () => {
    await expect(fileAt((_request, response) => sendJson(response, { code: 20003 }, 401))).rejects.toMatchObject({ trouble: 'keys', file: undefined })
    await expect(fileAt((_request, response) => sendJson(response, { code: 70051 }, 403))).rejects.toMatchObject({ trouble: 'denied', file: undefined })
  })
})

it.each([
  ['IMAGE/JPEG; name=a.jpg', 'image/jpeg'],
  [' text/x-vcard ;charset=utf-8', 'text/x-vcard'],
  ['', 'application/octet-stream'],
  [';', 'application/octet-stream'],
  [null, 'application/octet-stream'],
  [undefined, 'application/octet-stream'],
])('the content type %j is %s', (told, type) => {
  expect(typeOf(told)).toBe(type)
})
