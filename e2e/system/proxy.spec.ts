/** An office’s proxy between the app and its carrier: each text goes out once, whatever stands in the way, and the window says what that is. */
import { startUntrusted } from '../../main/provider/http/raw-server.kit.ts'
import { agentAt } from '../kit/agent.ts'
import { isSend } from '../kit/carrier.ts'
import { expect, test as base } from '../kit/fixtures.ts'
import { networkIn, post } from '../kit/network/network.ts'
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
const voter = { phone: '+18085550123', number: '(808) 555-0123' }
const asked: ProxyDeed = { status: 407, headers: { 'proxy-authenticate': 'Basic realm="Office"' } }

test('behind a proxy each text goes out once, and what stands in the way is named', async ({ stoppedApp: app, office, carrier, clock }) => {
  await app.start({}, ...office.switches)
  const agent = agentAt(app)
  const texts: string[] = []
  const say = async (text: string): Promise<void> => {
    texts.push(text)
    await agent.say(text)
  }

  function onceForTheNextText(deed: ProxyDeed): void {
    let hits = 0
    office.does(({ method }) => (method === 'POST' && (hits += 1) === 1 ? deed : 'pass'))
  }

  async function hasEachOnce(): Promise<void> {
    await expect.poll(() => carrier.textsTo(voter.phone), { timeout: 60_000 }).toEqual(texts)
    await expect(agent.log()).not.toContainText(/Queued|Sending|Checking/, { timeout: 60_000 })
    await expect(agent.log()).toContainText('Delivered')
    expect((await carrier.requests()).filter(isSend)).toHaveLength(texts.length)
    await expect(agent.retry()).toBeHidden()
  }

  await test.step('after the machine has slept, no question waits on a connection of before', async () => {
    await expect(agent.bar().getByRole('button', { name: /^Provider: Twilio, connected/ })).toBeVisible()
    const questions = () => office.met.filter(({ url }) => url.includes('/Messages.json'))
    office.does(() => 'hang')
    const before = questions().length
    await clock.pass(inboxRestsMs)
    await expect.poll(() => questions().length).toBeGreaterThan(before)
    const hanging = questions().at(-1)!
    office.does(() => 'pass')
    const resumedAt = Date.now()
    await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
    await expect.poll(() => questions().at(-1) !== hanging).toBe(true)
    expect(Date.now() - resumedAt).toBeLessThan(10_000)
    expect(questions().at(-1)?.connection).not.toBe(hanging.connection)
  })

  await test.step('it asks for a name at a text, which goes out once and is never called failed', async () => {
    await agent.setStatus('Available')
    await agent.compose(voter.number, 'The first', 'open')
    texts.push('The first')
    await expect(agent.log()).toContainText('Delivered')
    onceForTheNextText(asked)
    await say('The second')
    await hasEachOnce()
  })

  await test.step('so does one that it passes on before it breaks the connection', async () => {
    onceForTheNextText('reset')
    await say('The third')
    await hasEachOnce()
  })

  await test.step('that has its own say to everything is named, and what was written waits for it', async () => {
    office.does(() => asked)
    await say('The fourth')
    await expect(agent.log()).toContainText('Queued')
    await expect(app.page.getByRole('main')).toContainText('Your office’s proxy asks for a name and a password')
    office.does(() => 'pass')
    await hasEachOnce()
  })

  for (const [name, deed] of [
    ['leads to a sign-in page', { status: 302, headers: { location: 'http://portal.example/' } }],
    ['forbids it', { status: 403 }],
    ['answers with a page', { status: 200 }],
  ] as const satisfies readonly (readonly [string, ProxyDeed])[]) {
    await test.step(`it ${name}: the text is looked for, and the agent is asked before it goes out again`, async () => {
      onceForTheNextText(deed)
      await say(`It ${name}`)
      await expect(agent.log()).toContainText('Checking')
      await clock.pass(60_000)
      await app.page.getByRole('button', { name: 'Send again' }).click()
      await hasEachOnce()
    })
  }

  const { transport } = await networkIn(app)

  await test.step('a connection that was made for a text that was given up carries no other', async () => {
    office.does(() => 'pass')
    // The connection must stand, so the test's certificate is trusted, in the session of the first lane.
    await app.electron.evaluate(({ session }) => session.fromPartition('carrier-once-0-0').setCertificateVerifyProc((_asked, answer) => answer(0)))
    const server = await startUntrusted((socket) => void socket.destroy())
    office.delayTunnels(1000)
    await expect(transport(post(server.url, 300))).rejects.toMatchObject({ end: 'silent' })
    const tunnels = () => office.met.filter(({ method, url }) => method === 'CONNECT' && url.endsWith(`:${server.port}`)).length
    const first = office.met.find(({ url }) => url.endsWith(`:${server.port}`))?.connection
    await expect.poll(() => first?.destroyed === true || server.connections() > 0).toBe(true)
    office.delayTunnels(0)
    await expect(transport(post(server.url))).rejects.toMatchObject({ end: 'broken' })
    expect(server.met).toHaveLength(1)
    expect(tunnels()).toBe(2)
    server.stop()
  })

  await test.step('one that lets no tunnel through says so, and one that wants a login is told apart', async () => {
    const refuse = (deed: ProxyDeed) => {
      office.does(() => deed)
      return expect(transport(post('https://127.0.0.1:4443/')))
    }
    for (const status of [302, 403, 502]) await refuse({ status }).rejects.toMatchObject({ end: 'proxy-refused', message: 'ERR_TUNNEL_CONNECTION_FAILED' })
    for (const scheme of ['Basic realm="Office"', 'NTLM', 'Negotiate', 'Digest realm="Office", nonce="1"']) await refuse({ status: 407, headers: { 'proxy-authenticate': scheme } }).rejects.toMatchObject({ end: 'proxy-login' })
  })
})
