import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../render.tsx'
import { commit, compose, composeKey, holdDown, press, resize, setDirection, setMedia } from './window.ts'

const matches = (query: string) => matchMedia(query).matches

it('has the size that it is given, zoomed or not', async () => {
  await resize(380, 640)
  expect([innerWidth, innerHeight, matches('(width < 640px)')]).toEqual([380, 640, true])
  await resize(1100, 700, 2)
  expect([innerWidth, innerHeight]).toEqual([550, 350])
})

it('is as it was before each test', () => {
  expect([innerWidth, innerHeight, document.documentElement.dir]).toEqual([1280, 800, 'ltr'])
  expect([matches('(forced-colors: active)'), matches('(prefers-reduced-motion: reduce)')]).toEqual([false, true])
})

it('has the colours, the motion and the direction that the system is said to have', async () => {
  await setMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' })
  expect([matches('(prefers-color-scheme: dark)'), matches('(forced-colors: active)'), matches('(prefers-reduced-motion: reduce)')]).toEqual([true, true, true])
  await setMedia({ colorScheme: 'light', forcedColors: null, reducedMotion: null })
  expect([matches('(prefers-color-scheme: light)'), matches('(forced-colors: active)')]).toEqual([true, false])
  const { place } = await renderPage(<span>words</span>)
  const [left, right] = [() => place.firstElementChild!.getBoundingClientRect().left, () => place.firstElementChild!.getBoundingClientRect().right]
  expect(left()).toBe(0)
  setDirection('rtl')
  expect(right()).toBe(innerWidth)
})

it('has the focus, and keys, a mouse and an input method that are real', async () => {
  const heard: string[] = []
  await renderPage(<textarea aria-label="Box" onKeyDown={({ key, repeat, nativeEvent }) => heard.push(`${key}${repeat ? ' again' : ''}${nativeEvent.isComposing ? ' composing' : ''}`)} />)
  const box = page.getByRole('textbox', { name: 'Box' })
  expect(document.hasFocus()).toBe(true)
  await userEvent.click(box)
  await expect.element(box).toHaveFocus()
  await press('Shift+A')
  await holdDown('b', 2)
  await compose('に')
  await composeKey('Enter')
  await commit('日')
  await expect.element(box).toHaveValue('Abbb日')
  expect(heard).toEqual(['Shift', 'A', 'b', 'b again', 'b again', 'Enter composing'])
})
