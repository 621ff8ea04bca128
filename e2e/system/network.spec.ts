/** The app’s way to the carrier: over the system’s network, past whatever stands in it, and each text once. */
import { reply, startRaw, startUntrusted } from '../../main/provider/http/raw-server.kit.ts'
import { transportContract } from '../../main/provider/http/transport.kit.ts'
import type { TransportRequest } from '../../main/provider/http/transport.ts'
import { agentAt, type Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { isSend, type Carrier } from '../kit/carrier.ts'
import { expect, test as base } from '../kit/fixtures.ts'
import { networkIn } from '../kit/network/network.ts'
import { startProxy, type Proxy, type ProxyDeed } from '../kit/network/proxy.ts'

const test = base.extend<{ readonly office: Proxy }>({
  // Not called proxy: that is a setting of Playwright's own.
  office: async ({}, use) => {
    const proxy = await startProxy()
    await use(proxy)
    proxy.stop()
  },
})

/** While nobody waits for a word (main/desk/inbox/polling.ts). */
const inboxRestsMs = 10_000
const voter = '(808) 555-0123'
const phone = '+18085550123'
const post = (url: string, over: Partial<TransportRequest> = {}): TransportRequest => ({ method: 'POST', url, headers: {}, body: 'Body=Hello', once: true, timeoutMs: 10_000, limitBytes: 100_000, ...over })

test('keeps to the contract of every transport, and no variable makes it trust a stranger', async ({ stoppedApp }) => {
  await stoppedApp.start({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })
  const { transport } = await networkIn(stoppedApp)
  for (const { name, play } of transportContract) await test.step(name, () => play(transport))
  await test.step('who asks for a login where no proxy is known has had the whole text', async () => {
    const server = await startRaw((socket) => socket.write(reply(407)))
    await expect(transport(post(server.url))).rejects.toMatchObject({ end: 'stranger', message: 'ERR_UNEXPECTED_PROXY_AUTH' })
    server.stop()
  })
})

test('Chromium by itself sends a POST again, which is what the app guards against', async ({ app }) => {
  const server = await startRaw((socket, _met, count) => (count === 1 ? socket.write(reply(201)) : socket.resetAndDestroy()))
  const send = () =>
    app.electron.evaluate(
      ({ net, session }, url) =>
        new Promise<void>((resolve) => {
          const request = net.request({ method: 'POST', url, session: session.fromPartition('naive') })
          request.on('error', () => resolve())
          // An answer may be broken off, too.
          request.on('response', (answer) => answer.on('end', () => resolve()).on('aborted', () => resolve()).on('error', () => resolve()).on('data', () => undefined))
          request.setHeader('connection', 'close')
          request.end('Body=Hello')
        }),
      server.url,
    )
  await send()
  await send()
  server.stop()
  expect(server.met).toHaveLength(3)
})

test('a connection that was made for a text that was given up carries no other', async ({ stoppedApp, office }) => {
  await stoppedApp.start({}, ...office.switches)
  const { transport } = await networkIn(stoppedApp)
  // The connection must stand, so the test's certificate is trusted, in the session of the first lane.
  await stoppedApp.electron.evaluate(({ session }) => session.fromPartition('carrier-once-0-0').setCertificateVerifyProc((_asked, answer) => answer(0)))
  const server = await startUntrusted((socket) => void socket.destroy())
  office.delayTunnels(1000)
  await expect(transport(post(server.url, { timeoutMs: 300 }))).rejects.toMatchObject({ end: 'silent' })
  const tunnels = () => office.met.filter(({ method, url }) => method === 'CONNECT' && url.endsWith(`:${server.port}`)).length
  const first = office.met.find(({ url }) => url.endsWith(`:${server.port}`))?.connection
  await expect.poll(() => first?.destroyed === true || server.connections() > 0).toBe(true)
  office.delayTunnels(0)
  await expect(transport(post(server.url))).rejects.toMatchObject({ end: 'broken' })
  expect(server.met).toHaveLength(1)
  expect(tunnels()).toBe(2)
  server.stop()
})

test('when Chromium’s network process dies, a text in flight is in doubt, and all goes on', async ({ app }) => {
  const server = await startRaw((socket, { path }) => void (path === '/hang' || socket.write(reply(201))))
  const { transport } = await networkIn(app)
  const hanging = transport(post(`${server.url}/hang`))
  await expect.poll(() => server.met.length).toBe(1)
  await app.electron.evaluate(({ app: inside }) => process.kill(inside.getAppMetrics().find(({ name }) => name === 'Network Service')!.pid, 'SIGKILL'))
  await expect(hanging).rejects.toMatchObject({ end: 'broken' })
  for (const request of [post(server.url), { ...post(server.url), method: 'GET', once: false, body: undefined } as const]) {
    await expect.poll(() => transport(request).then(({ status }) => status, String)).toBe(201)
  }
  server.stop()
})

test('a text is not begun where the system knows of no network, unless the carrier is on this machine', async ({ app }) => {
  const server = await startRaw((socket) => socket.write(reply(201)))
  const { transport } = await networkIn(app)
  await app.electron.evaluate(({ net }) => Object.assign(net, { isOnline: () => false }))
  await expect(transport(post('https://192.0.2.9/'))).rejects.toMatchObject({ end: 'unreached', message: 'OFFLINE' })
  expect((await transport(post(server.url))).status).toBe(201)
  server.stop()
})

test('a proxy that lets no tunnel through says so, and one that wants a login is told apart', async ({ stoppedApp, office }) => {
  await stoppedApp.start({}, ...office.switches)
  const { transport } = await networkIn(stoppedApp)
  const refuse = (deed: ProxyDeed) => {
    office.does(() => deed)
    return expect(transport(post('https://127.0.0.1:4443/')))
  }
  for (const status of [302, 403, 502]) await refuse({ status }).rejects.toMatchObject({ end: 'proxy-refused', message: 'ERR_TUNNEL_CONNECTION_FAILED' })
  for (const scheme of ['Basic realm="Office"', 'NTLM', 'Negotiate', 'Digest realm="Office", nonce="1"']) await refuse({ status: 407, headers: { 'proxy-authenticate': scheme } }).rejects.toMatchObject({ end: 'proxy-login' })
})

test.describe('a proxy between the app and the carrier', () => {
  const asked: ProxyDeed = { status: 407, headers: { 'proxy-authenticate': 'Basic realm="Office"' } }

  async function withOneText(app: App, office: Proxy): Promise<Agent> {
    await app.start({}, ...office.switches)
    const agent = agentAt(app)
    await agent.setStatus('Available')
    await agent.compose(voter, 'The first', 'open')
    await expect(agent.log()).toContainText('Delivered')
    return agent
  }

  function onceForTheNextText(office: Proxy, deed: ProxyDeed): void {
    let hits = 0
    office.does(({ method }) => (method === 'POST' && (hits += 1) === 1 ? deed : 'pass'))
  }

  async function hasEachOnce(agent: Agent, carrier: Carrier, texts: readonly string[]): Promise<void> {
    await expect.poll(() => carrier.textsTo(phone), { timeout: 60_000 }).toEqual(texts)
    await expect(agent.log()).not.toContainText(/Queued|Sending|Checking/, { timeout: 60_000 })
    await expect(agent.log()).toContainText('Delivered')
    expect((await carrier.requests()).filter(isSend)).toHaveLength(texts.length)
    await expect(agent.retry()).toBeHidden()
  }

  test('a text at which it asks for a name, or breaks the connection, goes out once and is never called failed', async ({ stoppedApp, office, carrier }) => {
    const agent = await withOneText(stoppedApp, office)
    await test.step('it asks for a name', async () => {
      onceForTheNextText(office, asked)
      await agent.say('The second')
      await hasEachOnce(agent, carrier, ['The first', 'The second'])
    })
    await test.step('it passes the text on and breaks the connection', async () => {
      onceForTheNextText(office, 'reset')
      await agent.say('The third')
      await hasEachOnce(agent, carrier, ['The first', 'The second', 'The third'])
    })
    await test.step('that has its own say to everything is named, and what was written waits for it', async () => {
      office.does(() => asked)
      await agent.say('The fourth')
      await expect(agent.log()).toContainText('Queued')
      await expect(stoppedApp.page.getByRole('main')).toContainText('Your office’s proxy asks for a name and a password')
      office.does(() => 'pass')
      await hasEachOnce(agent, carrier, ['The first', 'The second', 'The third', 'The fourth'])
    })
  })

  test('what it answered itself is looked for, and the agent is asked before it goes out again', async ({ stoppedApp, office, carrier, clock }) => {
    const agent = await withOneText(stoppedApp, office)
    const texts = ['The first']
    for (const [name, deed] of [
      ['leads to a sign-in page', { status: 302, headers: { location: 'http://portal.example/' } }],
      ['forbids it', { status: 403 }],
      ['answers with a page', { status: 200 }],
    ] as const satisfies readonly (readonly [string, ProxyDeed])[]) {
      await test.step(`it ${name}`, async () => {
        onceForTheNextText(office, deed)
        texts.push(`It ${name}`)
        await agent.say(texts.at(-1)!)
        await expect(agent.log()).toContainText('Checking')
        await clock.pass(60_000)
        await stoppedApp.page.getByRole('button', { name: 'Send again' }).click()
        await hasEachOnce(agent, carrier, texts)
      })
    }
  })
})

test('after the machine has slept, no question waits on a connection of before', async ({ stoppedApp, office, clock }) => {
  await stoppedApp.start({}, ...office.switches)
  const agent = agentAt(stoppedApp)
  await expect(agent.bar().getByRole('button', { name: /^Provider: Twilio, connected/ })).toBeVisible()
  const questions = () => office.met.filter(({ url }) => url.includes('/Messages.json'))
  office.does(() => 'hang')
  const before = questions().length
  await clock.pass(inboxRestsMs)
  await expect.poll(() => questions().length).toBeGreaterThan(before)
  const hanging = questions().at(-1)!
  office.does(() => 'pass')
  const resumedAt = Date.now()
  await stoppedApp.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  await expect.poll(() => questions().at(-1) !== hanging).toBe(true)
  expect(Date.now() - resumedAt).toBeLessThan(10_000)
  expect(questions().at(-1)?.connection).not.toBe(hanging.connection)
})

test('the window says where it is connected when that is not Twilio', async ({ app, agent, carrier }) => {
  const { host } = new URL(carrier.url)
  const provider = agent.bar().getByRole('button', { name: `Provider: Twilio, connected, at ${host}` })
  await provider.click()
  await expect(app.page.getByText(`Not Twilio itself, but ${carrier.url}`)).toBeVisible()
})
