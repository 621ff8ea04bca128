import isPossible, { isValidPhoneNumber } from 'libphonenumber-js'
import { expect, test } from 'vitest'
import { personalities } from './script.ts'
import { control, dana, holdClock, line, sdk, silentNumber, startCarrier, voters } from '../fixture.ts'

type Voter = { name: string; number: string; messages: { body: string }[] }

/** Sends a text and waits for what comes back from that number: `count` texts. */
async function talk(url: string, to: string, body: string, count: number): Promise<string[]> {
  const before = (await inbound(url, to)).length
  await sdk(url).messages.create({ to, from: line, body })
  await expect.poll(async () => (await inbound(url, to)).length).toBe(before + count)
  return (await inbound(url, to)).slice(before)
}

/** What came from a number, oldest first. */
async function inbound(url: string, from: string): Promise<string[]> {
  return (await sdk(url).messages.list({ from, to: line, limit: 100 })).map(({ body }) => body).toReversed()
}

test('there are at least eight voters, and each number is a valid one', () => {
  expect(voters.people.length).toBeGreaterThanOrEqual(8)
  const numbers = [line, ...voters.people.map(({ number }) => number)]
  expect(numbers.filter((number) => !isPossible(number) || !isValidPhoneNumber(number))).toEqual([])
  expect(voters.people.filter(({ number }) => !/^\+(1\d{3}55501[0-7]\d|5255555\d{5})$/.test(number))).toEqual([])
})

test('everybody of a real evening is among them, half of them in Spanish too', () => {
  expect([...new Set(voters.people.flatMap(({ personality }) => personality ?? []))].toSorted()).toEqual(personalities.toSorted())
  const inSpanish = voters.people.filter(({ fallback }) => /[áéíóúñ¿]|porfa|gracias/iu.test(JSON.stringify(fallback)))
  expect(new Set(inSpanish.map(({ personality }) => personality)).size).toBeGreaterThanOrEqual(6)
})

test('those whom the window’s guide has the agent text are there (renderer/page/guiding/partners.ts)', () => {
  const partners = [['+14145550101', 'Dana Whitfield'], ['+12155550123', 'Priya Raman'], ['+16125550139', 'Beth Lindqvist']] as const
  for (const [number, name] of partners) expect(voters.people.find((person) => person.number === number)?.name).toBe(name)
})

test('every voter who begins a chat has something to say', () => {
  const mute = voters.people.filter(({ answers, fallback, delivery }) => delivery === undefined && (answers.length === 0 || fallback.length === 0))
  expect(mute.map(({ name }) => name)).toEqual([])
})

test('a voter answers what it hears, follows up, and has a line for everything else', async () => {
  const { url } = await startCarrier()
  expect(await talk(url, dana, 'You can REGISTER until Friday.', 1)).toEqual(["Great. Do I need my driver's license for that?"])
  expect(await talk(url, dana, 'Yes, please bring it.', 1)).toEqual(["Got it, it's in my wallet. Thanks!"])
  expect(await talk(url, dana, 'xyz', 1)).toEqual(['Sounds good!'])
})

test('a chatty voter sends two texts in a row', async () => {
  const { url } = await startCarrier()
  expect(await talk(url, '+16125550139', 'Hello Beth', 2)).toEqual(['Hello hello!', 'Nice to hear from a real person for once'])
})

test('a Spanish speaker is understood without accents', async () => {
  const { url } = await startCarrier()
  expect(await talk(url, '+13055550134', 'Hasta que dia? Donde queda la biblioteca', 1)).toEqual(['Ah sí, sé dónde queda.'])
})

test('a picture comes as a file that can be fetched', async () => {
  const { url } = await startCarrier()
  await talk(url, '+14045550178', 'Do you have your registration card?', 1)
  const [message] = await sdk(url).messages.list({ from: '+14045550178', limit: 1 })
  expect(message).toMatchObject({ numMedia: '1', body: 'This one?' })
  expect(message?.sid).toMatch(/^MM/)
  expect(await sdk(url).messages(message?.sid ?? '').media.list({ limit: 5 })).toMatchObject([{ contentType: 'image/png', parentSid: message?.sid }])
})

test('after STOP every text is refused, and START opens the way again', async () => {
  const { url } = await startCarrier()
  const greg = '+17025550145'
  expect(await talk(url, greg, 'Hi Greg', 2)).toEqual(["How did you get my number? I don't want these texts.", 'STOP'])
  await expect(sdk(url).messages.create({ to: greg, from: line, body: 'Sorry!' })).rejects.toMatchObject({ code: 21610, status: 400 })
  await control(url, 'inbound', { from: greg, body: ' start ' })
  await expect(sdk(url).messages.create({ to: greg, from: line, body: 'Welcome back' })).resolves.toMatchObject({ status: 'queued' })
})

test('a STOP within a sentence is only words', async () => {
  const { url } = await startCarrier()
  await control(url, 'inbound', { from: silentNumber, body: 'please stop' })
  await expect(sdk(url).messages.create({ to: silentNumber, from: line, body: 'Hi' })).resolves.toMatchObject({ status: 'queued' })
})

test('a STOP to one number of a Messaging Service closes them all', async () => {
  const second = '+18335550101'
  const { url } = await startCarrier({ settings: { numbers: [line, second] } })
  await control(url, 'inbound', { from: silentNumber, to: second, body: 'STOP' })
  await expect(sdk(url).messages.create({ to: silentNumber, from: line, body: 'Hi' })).rejects.toMatchObject({ code: 21610 })
})

test('texts that come before the answer are heard as one', async () => {
  const { url } = await startCarrier({ settings: { speed: 20 } })
  const hold = holdClock('2026-11-02T10:00:00Z')
  await sdk(url).messages.create({ to: dana, from: line, body: 'Good' })
  await sdk(url).messages.create({ to: dana, from: line, body: 'bye' })
  hold('2026-11-02T10:01:00Z')
  await expect.poll(() => inbound(url, dana), { timeout: 5000 }).toEqual(['Thanks, you too!'])
})

test('a number of nobody answers unless it ends in 8 or 9', async () => {
  const { url } = await startCarrier()
  await sdk(url).messages.create({ to: silentNumber, from: line, body: 'Hi' })
  expect(await talk(url, '+15135550142', 'Hi', 1)).toHaveLength(1)
  expect(await inbound(url, silentNumber)).toEqual([])
})

test('voters are silent when told so', async () => {
  const { url } = await startCarrier()
  await control(url, 'silence', { silent: true })
  const { sid } = await sdk(url).messages.create({ to: dana, from: line, body: 'Hi' })
  await expect.poll(async () => (await sdk(url).messages(sid).fetch()).status).toBe('delivered')
  await control(url, 'silence', { silent: false })
  expect(await talk(url, '+15135550142', 'Hi', 1)).toHaveLength(1)
  expect(await inbound(url, dana)).toEqual([])
})

test('voters are brought in by turns, each before anybody comes again', async () => {
  const { url } = await startCarrier()
  const beginners = voters.people.filter(({ opening }) => opening)
  const came: Voter[] = []
  for (const _ of beginners) came.push((await (await control(url, 'voter', {})).json()) as Voter)
  expect(came.map(({ number }) => number).toSorted()).toEqual(beginners.map(({ number }) => number).toSorted())
  expect(came.every(({ messages }) => messages.length === 1)).toBe(true)
})

test('the same seed makes the same world', async () => {
  const worlds = []
  for (const seed of [7, 7, 8]) {
    const { url } = await startCarrier({ seed })
    const { sid } = await sdk(url).messages.create({ to: silentNumber, from: line, body: 'Hi' })
    const { name } = (await (await control(url, 'voter', {})).json()) as Voter
    worlds.push({ sid, name })
  }
  expect(worlds[1]).toEqual(worlds[0])
  expect(worlds[2]?.sid).not.toBe(worlds[0]?.sid)
})
