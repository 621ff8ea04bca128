/** The app’s way to the carrier over the system’s network: what it keeps to, what it guards against, and what it says of it. */
import { reply, startRaw } from '../../main/provider/http/raw-server.kit.ts'
import { transportContract } from '../../main/provider/http/transport.kit.ts'
import { agentAt } from '../kit/agent.ts'
import { expect, test } from '../kit/fixtures.ts'
import { networkIn, post } from '../kit/network/network.ts'

test('the network brings each text once or says that nobody knows, and the window says where it leads', async ({ stoppedApp: app, carrier }) => {
  await app.start({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })
  const { transport } = await networkIn(app)

  await test.step('the window says where it is connected when that is not Twilio', async () => {
    const { host } = new URL(carrier.url)
    await agentAt(app).bar().getByRole('button', { name: `Provider: Twilio, connected, at ${host}` }).click()
    await expect(app.page.getByText(`Not Twilio itself, but ${carrier.url}`)).toBeVisible()
  })

  // No variable makes it trust a stranger.
  for (const { name, play } of transportContract) await test.step(name, () => play(transport))

  await test.step('who asks for a login where no proxy is known has had the whole text', async () => {
    const server = await startRaw((socket) => socket.write(reply(407)))
    await expect(transport(post(server.url))).rejects.toMatchObject({ end: 'stranger', message: 'ERR_UNEXPECTED_PROXY_AUTH' })
    server.stop()
  })

  await test.step('Chromium by itself sends a POST again, which is what the app guards against', async () => {
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

  await test.step('when Chromium’s network process dies, a text in flight is in doubt, and all goes on', async () => {
    const server = await startRaw((socket, { path }) => void (path === '/hang' || socket.write(reply(201))))
    const hanging = transport(post(`${server.url}/hang`))
    await expect.poll(() => server.met.length).toBe(1)
    await app.electron.evaluate(({ app: inside }) => process.kill(inside.getAppMetrics().find(({ name }) => name === 'Network Service')!.pid, 'SIGKILL'))
    await expect(hanging).rejects.toMatchObject({ end: 'broken' })
    for (const request of [post(server.url), { ...post(server.url), method: 'GET', once: false, body: undefined } as const]) {
      await expect.poll(() => transport(request).then(({ status }) => status, String)).toBe(201)
    }
    server.stop()
  })

  await test.step('a text is not begun where the system knows of no network, unless the carrier is on this machine', async () => {
    const server = await startRaw((socket) => socket.write(reply(201)))
    await app.electron.evaluate(({ net }) => Object.assign(net, { isOnline: () => false }))
    await expect(transport(post('https://192.0.2.9/'))).rejects.toMatchObject({ end: 'unreached', message: 'OFFLINE' })
    expect((await transport(post(server.url))).status).toBe(201)
    server.stop()
  })
})
