import { expect, it } from 'vitest'
import { openIdle, type IdleParts } from './idle.ts'

const silent: IdleParts = { windowing: 'wayland', own: () => 0, compositor: async () => undefined, idleSince: () => undefined, now: () => 1_000_000 }

const answers: readonly (readonly [string, Partial<IdleParts>, number])[] = [
  ['Electron on macOS and Windows', { windowing: 'own', own: () => 7 }, 7],
  ['Electron on X11, whatever others say', { windowing: 'x11', own: () => 7, compositor: async () => 90 }, 7],
  ['the compositor on Wayland', { compositor: async () => 90, own: () => 0 }, 90],
  ['the compositor rather than what an X11 program sees', { windowing: 'xwayland', compositor: async () => 0.5, own: () => 600 }, 0.5],
  ['Electron on a compositor that it can ask by itself', { own: () => 12 }, 12],
  ['nobody, where only X11 programs are watched', { windowing: 'xwayland', own: () => 600 }, 0],
  ['the login manager', { windowing: 'xwayland', idleSince: () => 700_000 }, 300],
]
it.each(answers)('asks %s', async (_who, parts, seconds) => {
  expect(await openIdle({ ...silent, ...parts }).seconds()).toBe(seconds)
})

it('knows that it does not know, until somebody tells', async () => {
  let seconds = 0
  const idle = openIdle({ ...silent, own: () => seconds })
  await idle.seconds()
  expect(idle.isKnown()).toBe(false)
  seconds = 3
  await idle.seconds()
  seconds = 0
  await idle.seconds()
  expect(idle.isKnown()).toBe(true)
})

it('knows on X11 before it is asked', () => {
  expect(openIdle({ ...silent, windowing: 'x11' }).isKnown()).toBe(true)
})
