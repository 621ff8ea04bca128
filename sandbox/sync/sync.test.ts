/** Sync as Twilio's SDK meets it. Every request and answer here is held against Twilio's description. */
import { expect, test } from 'vitest'
import { control, holdClock, newStateFile, startCarrier } from '../fixture.ts'
import { heldSdk } from '../held.ts'

const opening = '2026-11-02T10:00:00Z'
const name = 'v.18335550100.14155550123'

/** A service on a carrier whose clock stands still. */
async function openService(options: Parameters<typeof startCarrier>[0] = {}) {
  const { url, close } = await startCarrier(options)
  const setTime = holdClock(opening)
  const { client, expectAllAsDescribed } = heldSdk(url)
  const { sid } = await client.sync.v1.services.create({ friendlyName: 'Textdesk +18335550100', aclEnabled: true })
  const service = client.sync.v1.services(sid)
  return { url, close, client, sid, service, expectAllAsDescribed, setTime }
}

test('a document is made, found by its name, changed and removed', async () => {
  const { client, sid, service, expectAllAsDescribed } = await openService()
  expect((await client.sync.v1.services.list()).map((one) => [one.sid, one.friendlyName, one.aclEnabled])).toEqual([[sid, 'Textdesk +18335550100', true]])
  const made = await service.documents.create({ uniqueName: name, data: { task: null }, ttl: 2_592_000 })
  expect([made.uniqueName, made.revision, made.data, made.dateExpires]).toEqual([name, '0', { task: null }, new Date('2026-12-02T10:00:00Z')])
  const changed = await service.documents(name).update({ data: { task: { state: 'making' } } })
  expect([changed.sid, changed.revision, changed.data]).toEqual([made.sid, '1', { task: { state: 'making' } }])
  expect((await service.documents(made.sid).fetch()).data).toEqual({ task: { state: 'making' } })
  expect((await service.documents.list()).map(({ uniqueName }) => uniqueName)).toEqual([name])
  await service.documents(name).remove()
  await expect(service.documents(name).fetch()).rejects.toMatchObject({ status: 404, code: 54300 })
  await expectAllAsDescribed()
})

test('two who make one name: the second is told', async () => {
  const { service } = await openService()
  const [first, second] = await Promise.allSettled([1, 2].map((count) => service.documents.create({ uniqueName: name, data: { count } })))
  expect([first?.status, second?.status]).toEqual(['fulfilled', 'rejected'])
  expect(second).toMatchObject({ reason: { status: 409, code: 54301 } })
})

test('of two changes to one revision the second is refused', async () => {
  const { service, expectAllAsDescribed } = await openService()
  const { headers } = (await service.documents.createWithHttpInfo({ uniqueName: name, data: {} })) as { headers: Record<string, string> }
  expect(headers.etag).toBe('"0"')
  await service.documents(name).update({ data: { claim: 1 }, ifMatch: '0' })
  await expect(service.documents(name).update({ data: { claim: 2 }, ifMatch: '"0"' })).rejects.toMatchObject({ status: 412, code: 54103 })
  expect((await service.documents(name).fetch()).data).toEqual({ claim: 1 })
  await expectAllAsDescribed()
})

test('a document goes when its time is over, and each change with a time gives it more', async () => {
  const { service, setTime } = await openService()
  await service.documents.create({ uniqueName: name, data: {}, ttl: 60 })
  setTime('2026-11-02T10:00:50Z')
  await service.documents(name).update({ data: {}, ttl: 60 })
  setTime('2026-11-02T10:01:49Z')
  await service.documents(name).fetch()
  setTime('2026-11-02T10:01:50Z')
  await expect(service.documents(name).fetch()).rejects.toMatchObject({ status: 404, code: 54300 })
  expect((await service.documents.create({ uniqueName: name, data: {} })).revision).toBe('0')
})

test('one document is read twenty times a second, ten seconds of it at once, and no more; another one still is', async () => {
  const { service, setTime } = await openService()
  await service.documents.create({ uniqueName: name, data: {} })
  await service.documents.create({ uniqueName: 'office', data: {} })
  for (let count = 0; count < 200; count += 1) await service.documents(name).fetch()
  await expect(service.documents(name).fetch()).rejects.toMatchObject({ status: 429, code: 54009 })
  await service.documents('office').fetch()
  await service.documents(name).update({ data: {} })
  setTime('2026-11-02T10:00:01Z')
  for (let count = 0; count < 20; count += 1) await service.documents(name).fetch()
  await expect(service.documents(name).fetch()).rejects.toMatchObject({ status: 429, code: 54009 })
})

test('what is no object, too much or of no length is refused', async () => {
  const { service } = await openService()
  await expect(service.documents.create({ data: 'Hi' })).rejects.toMatchObject({ status: 400 })
  await expect(service.documents.create({ data: [1] })).rejects.toMatchObject({ status: 400 })
  await expect(service.documents.create({ data: { text: 'x'.repeat(16 * 1024) } })).rejects.toMatchObject({ status: 413, code: 54006 })
  await expect(service.documents.create({ data: {}, ttl: 40_000_000 })).rejects.toMatchObject({ status: 400 })
  await expect(service.documents.create({ data: {}, uniqueName: 'x'.repeat(257) })).rejects.toMatchObject({ status: 400 })
})

test('it is all there after a restart', async () => {
  const stateFile = newStateFile()
  const { sid, service, close } = await openService({ stateFile })
  await service.documents.create({ uniqueName: name, data: { claim: 1 } })
  await service.documents(name).update({ data: { claim: 2 } })
  await close()
  const { client } = heldSdk((await startCarrier({ stateFile })).url)
  expect(await client.sync.v1.services(sid).documents(name).fetch()).toMatchObject({ data: { claim: 2 }, revision: '1' })
})

test('a change whose answer is lost lands late, over what was written meanwhile or not at all', async () => {
  const { url, service } = await openService()
  await service.documents.create({ uniqueName: name, data: {} })
  await control(url, 'faults', { faults: [{ name: 'land-late', value: 3_600_000, endpoint: 'doc', count: 2 }] })
  await expect(service.documents(name).update({ data: { by: 'the careful one' }, ifMatch: '0' })).rejects.toThrow()
  await expect(service.documents(name).update({ data: { by: 'the blind one' } })).rejects.toThrow()
  await service.documents(name).update({ data: { by: 'the quick one' } })
  expect((await service.documents(name).fetch()).data).toEqual({ by: 'the quick one' })
  await control(url, 'clock', { aheadMs: 3_600_000 })
  await expect.poll(async () => (await service.documents(name).fetch()).data as unknown).toEqual({ by: 'the blind one' })
  expect((await service.documents(name).fetch()).revision).toBe('2')
})
