import { expect, it } from 'vitest'
import { windowingOf, type Surroundings } from './windowing.ts'

const gnome: Surroundings = { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' }, electron: 45, chosen: '' }

it.each([
  ['own', { platform: 'darwin' }],
  ['own', { platform: 'win32', env: {} }],
  ['x11', { env: {} }],
  ['x11', { env: { XDG_SESSION_TYPE: 'x11' } }],
  ['wayland', {}],
  ['wayland', { env: { XDG_SESSION_TYPE: 'wayland' } }],
  ['xwayland', { electron: 33 }],
  ['xwayland', { chosen: 'x11' }],
  ['wayland', { electron: 33, chosen: 'wayland' }],
] as const)('is %s with %o', (windowing, parts) => {
  expect(windowingOf({ ...gnome, ...parts })).toBe(windowing)
})
