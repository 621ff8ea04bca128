import { expect, it } from 'vitest'
import { openLanes } from './lanes.ts'

const never = new AbortController().signal
const made: number[] = []
const lanesOf = (most: number) => openLanes((index) => {
  made.push(index)
  return index
}, most)

it('opens no more lanes than are needed at a time', async () => {
  const lanes = lanesOf(2)
  const lane = await lanes.take(never)
  lanes.giveBack(lane!, Promise.resolve())
  await expect.poll(() => lanes.take(never)).toBe(0)
  expect(made).toEqual([0])
})

it('hands a lane on once it is ready again, in the order asked', async () => {
  const lanes = lanesOf(1)
  const first = await lanes.take(never)
  const order: string[] = []
  const second = lanes.take(never).then((lane) => {
    order.push('second')
    return lane
  })
  const third = lanes.take(never).then(() => order.push('third'))
  let ready = (): void => undefined
  lanes.giveBack(first!, new Promise<void>((resolve) => {
    ready = resolve
  }))
  expect(order).toEqual([])
  ready()
  lanes.giveBack((await second)!, Promise.resolve())
  await third
  expect(order).toEqual(['second', 'third'])
})

it('opens another in the place of one that does not get ready', async () => {
  const lanes = lanesOf(1)
  const first = await lanes.take(never)
  const waiting = lanes.take(never)
  lanes.giveBack(first!, Promise.reject(new Error('lost')))
  expect(await waiting).toBe(1)
  lanes.giveBack(1, Promise.reject(new Error('lost')))
  await expect.poll(() => lanes.take(AbortSignal.timeout(10))).toBe(2)
})

it('keeps no place for who has given up', async () => {
  const lanes = lanesOf(1)
  const lane = await lanes.take(never)
  const limit = new AbortController()
  const waiting = lanes.take(limit.signal)
  limit.abort()
  expect(await waiting).toBeUndefined()
  expect(await lanes.take(limit.signal)).toBeUndefined()
  lanes.giveBack(lane!, Promise.resolve())
  expect(await lanes.take(never)).toBe(0)
})
