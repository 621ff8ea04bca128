import { Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useMirror } from '../../page/usePage.ts'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { aTask } from '../../testing/world/samples.ts'
import { part } from './part.ts'
import { Region } from './Region.tsx'

const words = 'This part of the window had a problem. Your messages are safe.'
const tryAgain = page.getByRole('button', { name: 'Try again' })

/** Fails while a task of that name is there. */
function Fragile({ name }: { name: string }) {
  const isThere = useMirror((state) => state.tasks.has(name))
  if (isThere) throw new TypeError(`No room for “the words of ${name}, a voter”`)
  return <p>{name} is drawn</p>
}

it('that fails says so, leaves the others alone, and can be tried again', async () => {
  const { desk, place } = await renderPage(
    <>
      <Region>
        <Fragile name="one" />
      </Region>
      <Region>
        <Fragile name="two" />
      </Region>
    </>,
    { tasks: [aTask('one')], mayFail: true },
  )
  await expect.element(page.getByRole('alert')).toMatchTextContent(words)
  await expect.element(page.getByText('two is drawn')).toBeInTheDocument()
  await expectNoBarriers(place)
  await userEvent.click(tryAgain)
  await expect.element(page.getByRole('alert')).toMatchTextContent(words)
  desk.tell({ kind: 'task', row: aTask('one', { state: 'completed', rev: 2 }) })
  await userEvent.click(tryAgain)
  await expect.element(page.getByText('one is drawn')).toBeInTheDocument()
})

it('that fails is told to the log, without a word of a voter’s', async () => {
  const { desk } = await renderPage(
    <Region>
      <Fragile name="one" />
    </Region>,
    { tasks: [aTask('one')], mayFail: true },
  )
  await expect.poll(() => desk.given('page.fault')).toMatchObject([{ kind: 'render', message: 'TypeError: No room for “…”' }])
  expect(desk.given('page.fault')[0]?.stack).toContain('Fragile')
})

it('is tried again when something else is to be drawn in it', async () => {
  function Page() {
    const seq = useMirror((state) => state.seq)
    return (
      <Region of={seq}>
        <Fragile name="one" />
      </Region>
    )
  }
  const { desk } = await renderPage(<Page />, { tasks: [aTask('one')], mayFail: true })
  await expect.element(page.getByRole('alert')).toBeInTheDocument()
  desk.tell({ kind: 'task', row: aTask('one', { state: 'completed', rev: 2 }) })
  await expect.element(page.getByText('one is drawn')).toBeInTheDocument()
})

it('without a region around it takes everything away, and says that nothing is drawn any more', async () => {
  const { desk, place } = await renderPage(<Fragile name="one" />, { tasks: [aTask('one')], mayFail: true })
  await expect.poll(() => desk.given('page.fault').map(({ kind }) => kind)).toEqual(['render', 'empty'])
  expect(place.childElementCount).toBe(0)
})

it('hears of what nobody has caught anywhere in the window', async () => {
  const { desk } = await renderPage(<p>Nothing</p>, { mayFail: true })
  const told = vi.fn((event: Event) => event.stopImmediatePropagation())
  // The test's own watch would take it for a fault of the test.
  window.addEventListener('unhandledrejection', told)
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('lost') }))
  window.removeEventListener('unhandledrejection', told)
  expect(desk.given('page.fault')).toMatchObject([{ kind: 'rejection', message: 'Error: lost' }])
})

/** A part of the window whose code comes only when `isThere`. */
function openLazy(isThere: () => boolean) {
  const restart = vi.fn()
  const Late = part(async () => {
    if (!isThere()) throw new TypeError('Failed to fetch dynamically imported module')
    return () => <p>Here it is</p>
  })
  const drawn = (
    <Region>
      <Suspense fallback={<p>Loading</p>}>
        <Late />
      </Suspense>
    </Region>
  )
  return { Late, restart, open: () => renderPage(drawn, { restart, mayFail: true }) }
}

it('whose code does not come can fetch it again', async () => {
  let isThere = false
  const { open, restart } = openLazy(() => isThere)
  const { desk } = await open()
  await expect.element(page.getByRole('alert')).toMatchTextContent(words)
  expect(desk.given('page.fault')).toMatchObject([{ kind: 'load' }])
  isThere = true
  await userEvent.click(tryAgain)
  await expect.element(page.getByText('Here it is')).toBeInTheDocument()
  expect(restart).not.toHaveBeenCalled()
})

it('whose code does not come the second time either has the whole page loaded anew', async () => {
  const { open, restart } = openLazy(() => false)
  await open()
  await userEvent.click(tryAgain)
  await expect.poll(() => restart.mock.calls.length).toBe(1)
})

it('whose code did not come ahead of time fetches it when it is needed', async () => {
  let isThere = false
  const { Late, open } = openLazy(() => isThere)
  Late.fetchAhead()
  await new Promise((resolve) => setTimeout(resolve))
  isThere = true
  await open()
  await expect.element(page.getByText('Here it is')).toBeInTheDocument()
})
