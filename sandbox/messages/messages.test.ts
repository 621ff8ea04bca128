import { describe, expect, test } from 'vitest'
import { accountPath, dana, holdClock, line, plainly, sdk, silentNumber, startCarrier } from '../fixture.ts'
import { defaults } from '../settings.ts'

describe('creating', () => {
  test('a text climbs from queued to delivered by the clock', async () => {
    const { url } = await startCarrier({ settings: { speed: 1 } })
    const client = sdk(url)
    const hold = holdClock('2026-11-02T10:00:00Z')
    const made = await client.messages.create({ to: silentNumber, from: line, body: 'Hi' })
    expect(made).toMatchObject({ status: 'queued', direction: 'outbound-api', numSegments: '1', dateSent: null, price: null })
    expect(made.sid).toMatch(/^SM[0-9a-f]{32}$/)
    const seen = new Set()
    for (let ms = 0; ms <= 40_000; ms += 200) {
      hold(new Date(Date.UTC(2026, 10, 2, 10) + ms).toISOString())
      seen.add((await client.messages(made.sid).fetch()).status)
    }
    expect([...seen]).toEqual(['queued', 'sending', 'sent', 'delivered'])
  })

  test('with a Messaging Service a text starts accepted, without a sender', async () => {
    const { url } = await startCarrier()
    const made = await sdk(url).messages.create({ to: silentNumber, messagingServiceSid: defaults.serviceSid, body: 'Hi' })
    expect(made).toMatchObject({ status: 'accepted', from: null, numSegments: '0', messagingServiceSid: defaults.serviceSid })
    await expect.poll(() => sdk(url).messages(made.sid).fetch()).toMatchObject({ status: 'delivered', from: line, numSegments: '1' })
  })

  test.each([
    [{ to: 'abc' }, 21211, 400],
    [{ to: line }, 21211, 400],
    [{ to: '+15005550001' }, 21211, 400],
    [{ to: '+447700900123' }, 21408, 400],
    [{ to: '+14155550191' }, 21211, 400],
    [{ to: '+14155550192' }, 21614, 400],
    [{ to: '+14155550193' }, 21408, 400],
    [{ to: '+14155550194' }, 21610, 400],
    [{ to: '+14155550195' }, 21612, 400],
    [{ body: '' }, 21602, 400],
    [{ body: 'x'.repeat(1601) }, 21617, 400],
    [{ from: '' }, 21603, 400],
    [{ from: '+14155550142' }, 21606, 400],
    [{ from: '+15005550008' }, 21611, 400],
    [{ messagingServiceSid: 'MG1' }, 21705, 400],
    [{ messagingServiceSid: `MG${'a'.repeat(32)}` }, 21701, 404],
  ])('refuses %o with %i', async (wrong, code, status) => {
    const { url } = await startCarrier()
    await expect(sdk(url).messages.create({ to: silentNumber, from: line, body: 'Hi', ...wrong })).rejects.toMatchObject({ code, status })
    expect(await sdk(url).messages.list({ limit: 10 })).toEqual([])
  })

  test.each([
    ['+14155550180', 'undelivered', 30003],
    ['+14155550181', 'undelivered', 30005],
    ['+14155550182', 'undelivered', 30006],
    ['+14155550183', 'undelivered', 30007],
    ['+14155550184', 'undelivered', 30008],
    ['+14155550185', 'undelivered', 30034],
    ['+14155550186', 'failed', 30001],
    ['+14155550187', 'undelivered', 30004],
    ['+14155550188', 'sent', null],
    ['+15055550119', 'undelivered', 30003],
    ['+15045550128', 'undelivered', 30006],
  ])('a text to %s ends %s with %s', async (to, status, errorCode) => {
    const { url } = await startCarrier()
    const { sid } = await sdk(url).messages.create({ to, from: line, body: 'Hi' })
    await expect.poll(() => sdk(url).messages(sid).fetch()).toMatchObject({ status, errorCode })
  })

  test('the phone that was off once takes the second text', async () => {
    const { url } = await startCarrier()
    const ends = []
    for (const body of ['first', 'second']) {
      const { sid } = await sdk(url).messages.create({ to: '+14155550190', from: line, body })
      await expect.poll(async () => (await sdk(url).messages(sid).fetch()).status).toMatch(/delivered/)
      ends.push((await sdk(url).messages(sid).fetch()).status)
    }
    expect(ends).toEqual(['undelivered', 'delivered'])
  })

  test.each([
    ['ballot.png', 'delivered', null],
    ['gone.png', 'failed', 11200],
    ['gone.jpg?size=2', 'failed', 11200],
    ['begone.png', 'delivered', null],
    ['page.html', 'failed', 12300],
    ['page.htm#top', 'failed', 12300],
  ])('a text with the picture %s ends %s with %s', async (file, status, errorCode) => {
    const { url } = await startCarrier()
    const client = sdk(url)
    const made = await client.messages.create({ to: silentNumber, from: line, body: 'x'.repeat(400), mediaUrl: [`https://example.org/${file}`] })
    expect(made).toMatchObject({ sid: expect.stringMatching(/^MM/), numMedia: '1', numSegments: '1' })
    await expect.poll(() => client.messages(made.sid).fetch()).toMatchObject({ status, errorCode })
    expect(await client.messages(made.sid).media.list({ limit: 5 })).toMatchObject([{ contentType: 'image/png', parentSid: made.sid }])
  })

  test.each(['example.org/ballot.png', 'ftp://example.org/ballot.png', 'https://example.org/a b.png'])('refuses the picture %s with 21620', async (mediaUrl) => {
    const { url } = await startCarrier()
    await expect(sdk(url).messages.create({ to: silentNumber, from: line, body: 'Hi', mediaUrl: [mediaUrl] })).rejects.toMatchObject({ code: 21620, status: 400 })
  })

  test('counts segments as telephones do', async () => {
    const { url } = await startCarrier()
    const long = await sdk(url).messages.create({ to: silentNumber, from: line, body: 'x'.repeat(161) })
    const emoji = await sdk(url).messages.create({ to: silentNumber, from: line, body: `${'x'.repeat(69)}😀` })
    expect([long.numSegments, emoji.numSegments]).toEqual(['2', '2'])
  })
})

describe('listing', () => {
  test('filters by number and by day, both ends included', async () => {
    const { url } = await startCarrier({ settings: { speed: 1 } })
    const client = sdk(url)
    const hold = holdClock('2026-11-01T00:00:00Z')
    for (const day of ['01', '02', '03']) {
      hold(`2026-11-${day}T23:59:00Z`)
      await client.messages.create({ to: day === '02' ? dana : silentNumber, from: line, body: day })
    }
    hold('2026-11-04T12:00:00Z')
    const bodies = async (filter: object) => (await client.messages.list({ ...filter, limit: 50 })).filter(({ direction }) => direction !== 'inbound').map(({ body }) => body)
    expect(await bodies({})).toEqual(['03', '02', '01'])
    expect(await bodies({ to: dana })).toEqual(['02'])
    expect(await bodies({ from: line, dateSentAfter: '2026-11-02' })).toEqual(['03', '02'])
    expect(await bodies({ dateSentBefore: '2026-11-02' })).toEqual(['02', '01'])
    expect(await bodies({ dateSent: '2026-11-02' })).toEqual(['02'])
  })

  test.each(['DateSent=%3E%3D2026-11-02', 'DateSent%3E=yesterday', 'PageSize=0', 'PageSize=1001', 'Page=x', 'PageToken=PASM1'])('refuses %s', async (query) => {
    const { url } = await startCarrier()
    const answer = await plainly(url, `${accountPath}/Messages.json?${query}`)
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 20001 }])
  })

  test('a text that is not sent yet is in the list, but in no day of it', async () => {
    const { url } = await startCarrier({ settings: { speed: 0.001 } })
    await sdk(url).messages.create({ to: silentNumber, from: line, body: 'soon' })
    expect(await sdk(url).messages.list({ limit: 5 })).toHaveLength(1)
    expect(await sdk(url).messages.list({ dateSentAfter: new Date('2020-01-01'), limit: 5 })).toEqual([])
  })

  test('pages do not shift while new rows arrive', async () => {
    const { url } = await startCarrier()
    const client = sdk(url)
    const send = (body: string) => client.messages.create({ to: silentNumber, from: line, body })
    for (const body of ['1', '2', '3', '4', '5']) await send(body)
    const first = await client.messages.page({ pageSize: 2 })
    await send('6')
    await send('7')
    const second = await first.nextPage()
    await send('8')
    const third = await second?.nextPage()
    const walked = [first, second, third].flatMap((page) => page?.instances.map(({ body }) => body))
    expect(walked).toEqual(['5', '4', '3', '2', '1'])
    expect(third?.nextPageUrl).toBeUndefined()
    expect((await third?.previousPage())?.instances.map(({ body }) => body)).toEqual(['3', '2'])
  })

  test('an unknown message is answered with 20404', async () => {
    const { url } = await startCarrier()
    await expect(sdk(url).messages(`SM${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({ code: 20404, status: 404 })
  })

  test('a message can be redacted and deleted', async () => {
    const { url } = await startCarrier()
    const { sid } = await sdk(url).messages.create({ to: silentNumber, from: line, body: 'secret' })
    expect((await sdk(url).messages(sid).update({ body: '' })).body).toBe('')
    expect(await sdk(url).messages(sid).remove()).toBe(true)
    expect(await sdk(url).messages.list({ limit: 5 })).toEqual([])
  })
})
