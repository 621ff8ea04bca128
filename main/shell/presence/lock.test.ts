import { expect, it } from 'vitest'
import { openLock } from './lock.ts'

function bench() {
  let now = 0
  const lock = openLock(() => now)
  return { lock, pass: (seconds: number) => (now += seconds * 1000) }
}

it('is locked as long as one of those who tell says so', () => {
  const { lock } = bench()
  expect(lock.isLocked(0)).toBe(false)
  lock.tell('logind', true)
  lock.tell('org.gnome.ScreenSaver', true)
  lock.tell('logind', false)
  expect(lock.isLocked(0)).toBe(true)
  lock.tell('org.gnome.ScreenSaver', false)
  expect(lock.isLocked(900)).toBe(false)
})

it('believes a mere request until a hand moves', () => {
  const { lock, pass } = bench()
  lock.seem(true)
  expect(lock.isLocked(0)).toBe(true)
  pass(60)
  expect(lock.isLocked(60)).toBe(true)
  expect(lock.isLocked(2)).toBe(false)
})

it('does not stay locked by a request where nobody tells of hands', () => {
  const { lock, pass } = bench()
  lock.seem(true)
  pass(10)
  expect(lock.isLocked(0)).toBe(false)
})

it('forgets the request when it is taken back, or the screen is said to be free', () => {
  const { lock } = bench()
  lock.seem(true)
  lock.seem(false)
  expect(lock.isLocked(0)).toBe(false)
  lock.seem(true)
  lock.tell('logind', true)
  lock.tell('logind', false)
  expect(lock.isLocked(0)).toBe(false)
})
