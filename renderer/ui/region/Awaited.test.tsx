import { Suspense, useState } from 'react'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { press } from '../../testing/window/window.ts'
import { Dialog } from '../overlay/Dialog.tsx'
import { Awaited } from './Awaited.tsx'
import { part } from './part.ts'

function Found() {
  const [typed, setTyped] = useState('')
  return (
    <Dialog label="Search" isOpen onClose={() => undefined}>
      <input aria-label="Words" autoFocus value={typed} onChange={({ target }) => setTyped(target.value)} />
    </Dialog>
  )
}

it('keeps what is typed while the code of a layer is on its way', async () => {
  let come = (): void => undefined
  const Late = part(() => new Promise<typeof Found>((resolve) => (come = () => resolve(Found))))
  await renderPage(
    <Suspense fallback={<Awaited label="Search" onClose={() => undefined} />}>
      <Late />
    </Suspense>,
  )
  await expect.element(page.getByRole('textbox', { name: 'Search' })).toHaveFocus()
  await userEvent.keyboard('xylo')
  come()
  const words = page.getByRole('textbox', { name: 'Words' })
  await expect.element(words).toHaveFocus()
  await userEvent.keyboard('phone')
  await expect.element(words).toHaveValue('xylophone')
})

it('can be put away before that, and hears no key for what lies under it', async () => {
  let closed = 0
  const Never = part(() => new Promise<typeof Found>(() => undefined))
  await renderPage(
    <Suspense fallback={<Awaited label="Search" onClose={() => (closed += 1)} />}>
      <Never />
    </Suspense>,
  )
  await expect.element(page.getByRole('textbox', { name: 'Search' })).toHaveFocus()
  await press('Escape')
  expect(closed).toBe(1)
})
