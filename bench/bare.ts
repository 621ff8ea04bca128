/** The bare SDK: as many texts as waited, in as many lanes, with nothing behind them. A program by itself, so that it has a process to itself. */
import pLimit from 'p-limit'
import twilio from 'twilio'

const [url, count, lanes] = process.argv.slice(2)
const client = twilio(`AC${'0'.repeat(32)}`, 'bench')
const { httpClient } = client
const request = httpClient.request.bind(httpClient)
httpClient.request = (options) => request({ ...options, uri: options.uri.replace('https://api.twilio.com', url!) })

const inLane = pLimit(Number(lanes))
const send = (index: number) => inLane(() => client.messages.create({ to: `+1602${3_000_000 + index}`, from: '+18335550199', body: `Do you have a plan to vote? ${index}` }))
await Promise.all(Array.from({ length: Number(count) }, (_, index) => send(index)))
