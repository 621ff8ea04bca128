/** Whatever a page could be made to do, it stays in its window and reaches nothing but the desk. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'

/** What holds of a page that has just been drawn; none of them changes anything for the next. */
const walls: Readonly<Record<string, (app: App) => Promise<void>>> = {
  'the page cannot leave the window, open another, or have Node': async (app) => {
    const { page } = app
    const address = page.url()
    await page.evaluate(() => location.assign('https://example.com/'))
    expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' })
      document.body.append(link)
      link.click()
      link.remove()
    })
    expect(await page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')])).toEqual(['undefined', 'undefined'])
    // Answered after all of the above was decided: the page is the same one, and the only one.
    await page.evaluate("window.desk.query('desk.snapshot', {})")
    expect(page.url()).toBe(address)
    expect(app.electron.windows()).toHaveLength(1)
  },
  'no script runs but the app’s own: neither inline, nor from a string, nor from elsewhere': async (app) => {
    const violations = await app.page.evaluate(async () => {
      const seen: string[] = []
      const allSeen = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          seen.push(`${effectiveDirective} ${blockedURI}`)
          if (seen.length === 4) resolve()
        })
      })
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.inlineRan = true' }))
      document.body.append(Object.assign(document.createElement('script'), { src: 'https://example.com/a.js' }))
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }))
      // As the page's own code would: an evaluation by the debugger itself is exempt from the policy.
      Reflect.apply(setTimeout, globalThis, ['globalThis.stringRan = true'])
      await allSeen
      return seen.toSorted()
    })
    expect(violations).toEqual(['frame-src https://example.com', 'script-src eval', 'script-src-elem https://example.com/a.js', 'script-src-elem inline'])
    expect(await app.page.evaluate(() => ['inlineRan', 'stringRan'].map((name) => Reflect.has(globalThis, name)))).toEqual([false, false])
  },
  'no other server is reached from the page': async (app) => {
    let asked = 0
    const server = createServer((_, response) => {
      asked += 1
      response.setHeader('access-control-allow-origin', '*').end('here')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const ends = await app.page.evaluate(async (target) => {
      const picture = () =>
        new Promise<string>((resolve) => {
          Object.assign(new Image(), { onload: () => resolve('reached'), onerror: () => resolve('refused'), src: target })
        })
      const socket = () =>
        new Promise<string>((resolve) => {
          try {
            Object.assign(new WebSocket(target.replace('http', 'ws')), { onopen: () => resolve('reached'), onerror: () => resolve('refused') })
          } catch {
            resolve('refused')
          }
        })
      return Promise.all([fetch(target).then(() => 'reached', () => 'refused'), picture(), socket()])
    }, url)
    server.close()
    expect(ends).toEqual(['refused', 'refused', 'refused'])
    expect(asked).toBe(0)
  },
  'the session of the page has no way to any server, this machine’s included': async (app) => {
    const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const answer = await app.electron.evaluate(({ session }, address) => session.defaultSession.fetch(address).then(() => 'reached', () => 'refused'), url)
    server.close()
    expect(answer).toBe('refused')
  },
  'permissions are denied': async (app) => {
    const answers = await app.page.evaluate(async () => [
      await Notification.requestPermission(),
      (await navigator.permissions.query({ name: 'geolocation' })).state,
      await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'granted', () => 'denied'),
      await navigator.clipboard.readText().then(() => 'granted', () => 'denied'),
    ])
    expect(answers).toEqual(['denied', 'denied', 'denied', 'denied'])
  },
  'the bridge refuses what the contract does not know, and shows no secret': async (app) => {
    const answers = await app.page.evaluate(async () => {
      type Bridge = Record<'command' | 'query', (name: unknown, input: unknown) => Promise<unknown>>
      const desk = Reflect.get(window, 'desk') as Bridge
      const ask = (verb: keyof Bridge, name: unknown, input: unknown) => desk[verb](name, input).then(() => 'answered', () => 'refused')
      return Promise.all([
        ask('command', 'toString', {}),
        ask('command', 'no.such', {}),
        ask('command', { name: 'activity.set' }, {}),
        ask('command', 'activity.set', { activity: 'available', extra: 1 }),
        ask('command', 'activity.set', { activity: '' }),
        ask('query', '__proto__', {}),
        ask('query', 'stats.of', { days: 'today', whose: 'mine', extra: 1 }),
        ask('query', 'stats.of', { days: 'today', whose: 'mine' }),
      ])
    })
    expect(answers).toEqual([...Array<string>(7).fill('refused'), 'answered'])
    expect(await app.page.evaluate(() => Object.keys(Reflect.get(window, 'desk') as object).toSorted())).toEqual(['command', 'on', 'query'])
    expect(JSON.stringify(await app.page.evaluate("window.desk.query('desk.snapshot', {})"))).not.toContain('a-token-for-tests')
  },
}

/** Answers requests of the kind that find out one's own address (STUN), and counts whatever comes. */
async function packetCounter() {
  const socket = createSocket('udp4')
  let count = 0
  socket.on('message', () => (count += 1))
  socket.bind(0)
  await once(socket, 'listening')
  const host = Object.values(networkInterfaces()).flat().find((address) => address?.family === 'IPv4' && !address.internal)?.address ?? '127.0.0.1'
  return { address: `${host}:${socket.address().port}`, count: () => count, close: () => socket.close() }
}

test('the page stays where it is, and nothing leaves it', async ({ app, agent, folder, carrier }) => {
  await test.step('nothing leaves by the ways that no policy of a page covers: calls between browsers, names that are looked up, dictionaries', async () => {
    const packets = await packetCounter()
    const log = join(folder, 'network.json')
    await app.electron.evaluate(({ netLog }, file) => netLog.startLogging(file, { captureMode: 'everything' }), log)
    await agent.setStatus('Available')
    await agent.openComposer()
    await agent.message().pressSequentially('Helo wrold')
    const candidates = await app.page.evaluate(async (address) => {
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'prerender']) document.head.append(Object.assign(document.createElement('link'), { rel, href: `https://${rel}.example/` }))
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:${address}` }] })
      const found: string[] = []
      call.addEventListener('icecandidate', ({ candidate }) => candidate?.candidate && found.push(candidate.candidate))
      const gathered = new Promise<void>((resolve) => call.addEventListener('icegatheringstatechange', () => call.iceGatheringState === 'complete' && resolve()))
      call.createDataChannel('secrets')
      await call.setLocalDescription()
      await gathered
      call.close()
      return found
    }, packets.address)
    await app.electron.evaluate(({ netLog }) => netLog.stopLogging())
    packets.close()
    expect(candidates).toEqual([])
    expect(packets.count()).toBe(0)
    const written = readFileSync(log, 'utf8')
    expect(written).toContain('"polledData"')
    const asked = written.match(/[\w-]+\.example\b|"url":"https?:[^"]*/g) ?? []
    expect(asked.filter((one) => !one.includes(carrier.url))).toEqual([])
  })

  for (const [what, holds] of Object.entries(walls)) await test.step(what, () => holds(app))
})
