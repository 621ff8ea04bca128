/**
 * The bare SDK with nothing behind it: so many texts in so many lanes, and after each a rest of so many ms. Prints when each was asked for, epoch ms. A program by
 * itself, so that it has a process to itself.
 */
import { setTimeout as pause } from 'node:timers/promises'
import pLimit from 'p-limit'
import twilio from 'twilio'

const [url, count, lanes, restMs] = process.argv.slice(2)
const client = twilio(`AC${'0'.repeat(32)}`, 'bench')
const { httpClient } = client
const request = httpClient.request.bind(httpClient)
httpClient.request = (options) => request({ ...options, uri: options.uri.replace('https://api.twilio.com', url!) })

const inLane = pLimit(Number(lanes))
const asked: number[] = []
const send = (index: number) =>
  inLane(async () => {
    asked.push(performance.timeOrigin + performance.now())
    await client.messages.create({ to: `+1602${3_000_000 + index}`, from: '+18335550199', body: `Do you have a plan to vote? ${index}` })
    await pause(Number(restMs))
  })
await Promise.all(Array.from({ length: Number(count) }, (_, index) => send(index)))
console.log(JSON.stringify(asked))
