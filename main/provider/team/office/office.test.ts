/** Setting a team up at the practice carrier, by one or by two at once; joining and leaving. Every request is held against Twilio's description. */
import { ServiceListInstance } from 'twilio/lib/rest/sync/v1/service.js'
import { WorkspaceListInstance } from 'twilio/lib/rest/taskrouter/v1/workspace.js'
import { afterAll, describe, expect, it } from 'vitest'
import { account, at, carrierThat, sendJson, startSandbox } from '../../provider.kit.ts'
import { nameFor, Office } from '../../../team/records.ts'
import { TransportError, type Transport } from '../../http/transport.ts'
import { openExchange } from '../exchange.ts'
import { openWay } from '../way.ts'
import { agent, atOnce, expectAllAsDescribed, newTeam, openTeam } from '../team.kit.ts'
import { joinTeam, leaveTeam } from './joining.ts'
import { findOffice, setUpTeam } from './office.ts'

const sandbox = await startSandbox()
const reach = at(sandbox.baseUrl)
afterAll(() => expectAllAsDescribed(sandbox), 120_000)

describe('a team', () => {
  it('is not there before it was set up, and found afterwards by every key', async () => {
    const team = newTeam()
    expect(await findOffice(agent, reach, team.sender)).toBeUndefined()
    const found = await setUpTeam(agent, reach, team, atOnce)
    expect(Office.parse(found.office)).toMatchObject({ v: 1, sender: team.sender, rules: team.rules })
    expect(Object.keys(found.office.activities).toSorted()).toEqual(['available', 'away', 'lunch', 'offline'])
    expect(await findOffice(account, reach, team.sender)).toEqual(found)
    expect(await findOffice({ ...account, from: team.sender }, reach)).toEqual(found)
  })

  it('is one, when two set it up at once', async () => {
    const team = newTeam()
    let waiting = 0
    let goOn: () => void = () => undefined
    const both = new Promise<void>((resolve) => (goOn = resolve))
    const pause = async (ms: number): Promise<void> => {
      expect(ms).toBeGreaterThanOrEqual(2000)
      waiting += 1
      if (waiting === 2) goOn()
      await both
    }
    const [first, second] = await Promise.all([setUpTeam(agent, reach, team, pause), setUpTeam(account, reach, team, pause)])
    expect(second).toEqual(first)
    expect(await findOffice(agent, reach, team.sender)).toEqual(first)
    const { taskrouter, sync } = openWay(agent, reach)
    const there = await Promise.all([WorkspaceListInstance(taskrouter).list(), ServiceListInstance(sync).list()])
    expect(there.map((rows) => rows.filter(({ friendlyName }) => friendlyName === nameFor(team.sender)).map(({ sid }) => sid))).toEqual([[first.office.ws], [first.service]])
  })

  it('is the one that is there, when it is set up again', async () => {
    const team = newTeam()
    const found = await setUpTeam(agent, reach, team, atOnce)
    expect(await setUpTeam(agent, reach, { ...team, rules: { ...team.rules, owner: 60 } }, atOnce)).toEqual(found)
  })

  it('is set up to its end after it broke off, and no part is made twice', async () => {
    const team = newTeam()
    const made = async () => (await sandbox.requests()).filter(({ method, path }) => method === 'POST' && /\/(Services|Workspaces)$/.test(path)).length
    const before = await made()
    await sandbox.faults({ name: 'error-before', value: 503, endpoint: 'doc' })
    await expect(setUpTeam(agent, reach, team, atOnce)).rejects.toMatchObject({ name: 'CarrierError' })
    await sandbox.faults()
    const found = await setUpTeam(agent, reach, team, atOnce)
    expect(found.office.sender).toBe(team.sender)
    expect(await made()).toBe(before + 2)
  })

  it('has an office again after somebody has emptied the old one', async () => {
    const team = newTeam()
    const found = await setUpTeam(agent, reach, team, atOnce)
    const { writeDoc, readDoc } = openExchange(agent, reach, found)
    await writeDoc('office', {}, (await readDoc('office'))!.version, 0)
    expect(await findOffice(agent, reach, team.sender)).toBeUndefined()
    expect(await setUpTeam(agent, reach, team, atOnce)).toEqual(found)
  })

  it('has an activity of another name, where the one by that name does otherwise', async () => {
    const team = newTeam({ activities: [{ id: 'unavailable', name: 'Unavailable', available: true }] })
    const found = await setUpTeam(agent, reach, team, atOnce)
    const ana = await joinTeam(agent, reach, found, { name: 'Ana', capacity: 1 })
    expect(await openExchange(agent, reach, found).setActivity(ana, 'unavailable')).toMatchObject({ available: true, activity: 'unavailable' })
  })

  it.each([[404, 20404], [401, 70051], [403, 20003]])('is none where HTTP %i with %i is all that Sync says', async (status, code) => {
    const baseUrl = await carrierThat((_request, response) => sendJson(response, { code, status }, status))
    expect(await findOffice(agent, at(baseUrl))).toBeUndefined()
    await expect(setUpTeam(agent, at(baseUrl), newTeam(), atOnce)).rejects.toMatchObject({ name: 'CarrierError', code })
  })

  it('is unknown where nobody could be asked', async () => {
    const baseUrl = await carrierThat((_request, response) => sendJson(response, { code: 20503, status: 503 }, 503))
    await expect(findOffice(agent, at(baseUrl))).rejects.toMatchObject({ name: 'CarrierError', trouble: 'passing' })
  })
})

describe('joining', () => {
  it('makes a worker once, who takes no work yet', async () => {
    const { found, exchange } = await openTeam(sandbox)
    const ana = await joinTeam(agent, reach, found, { name: 'Ana', capacity: 2, isSupervisor: true })
    expect(await joinTeam(agent, reach, found, { name: 'Ana', capacity: 2 })).toBe(ana)
    expect(await exchange.workers()).toMatchObject([{ id: ana, name: 'Ana', activity: 'offline', isSupervisor: true }])
  })

  it('refuses a name that somebody else’s key has, until they leave', async () => {
    const { found, exchange } = await openTeam(sandbox)
    const ana = await joinTeam(agent, reach, found, { name: 'Ana', capacity: 2 })
    expect(await joinTeam(account, reach, found, { name: 'ANA', capacity: 2 })).toBe('name-taken')
    await exchange.setActivity(ana, 'available')
    await leaveTeam(agent, reach, found, ana)
    expect(await exchange.worker(ana)).toMatchObject({ activity: 'offline' })
    expect(await joinTeam(account, reach, found, { name: 'ANA', capacity: 2 })).toBe(ana)
    expect(await joinTeam(agent, reach, found, { name: 'Ana', capacity: 2 })).toBe('name-taken')
  })

  it('at the same moment by one name lets one in', async () => {
    const { found } = await openTeam(sandbox)
    const both = await Promise.all([agent, account].map((each) => joinTeam(each, reach, found, { name: 'Ana', capacity: 2 })))
    expect(both.filter((each) => each === 'name-taken')).toHaveLength(1)
  })

  it('after the answer was lost finds who was made', async () => {
    const { found, exchange } = await openTeam(sandbox)
    let lost = 0
    const transport: Transport = async (request) => {
      const answer = await reach.transport(request)
      if (request.method === 'GET' || !request.url.endsWith('/Workers')) return answer
      lost += 1
      throw new TransportError('broken', 'ECONNRESET')
    }
    const ana = await joinTeam(agent, { ...reach, transport }, found, { name: 'Ana', capacity: 2 })
    expect(lost).toBe(1)
    expect((await exchange.workers()).map(({ id }) => id)).toEqual([ana])
  })

  it('knows itself again where the list of workers does not tell what they carry', async () => {
    const { found, exchange } = await openTeam(sandbox)
    const transport: Transport = async (request) => {
      const answer = await reach.transport(request)
      if (!/\/Workers\?/.test(request.url)) return answer
      const page = JSON.parse(Buffer.from(answer.body).toString()) as { workers: object[] }
      return { ...answer, body: Buffer.from(JSON.stringify({ ...page, workers: page.workers.map((row) => ({ ...row, attributes: null })) })) }
    }
    const ana = await joinTeam(agent, { ...reach, transport }, found, { name: 'Ana', capacity: 2, isSupervisor: true })
    expect(await joinTeam(agent, { ...reach, transport }, found, { name: 'Ana', capacity: 2 })).toBe(ana)
    expect(await joinTeam(account, { ...reach, transport }, found, { name: 'Ana', capacity: 2 })).toBe('name-taken')
    expect(await exchange.worker(ana)).toMatchObject({ isSupervisor: true })
  })

  it('a team whose worker is gone is left all the same', async () => {
    const { found } = await openTeam(sandbox)
    await leaveTeam(agent, reach, found, `WK${'0'.repeat(32)}`)
  })
})
