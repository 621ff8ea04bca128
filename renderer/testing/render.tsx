/** Draws a component in a page of its own, on a desk that the test fills and answers for. */
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createPage } from '../page/create.ts'
import { PageContext } from '../page/usePage.ts'
import { fakeDesk } from './desk.ts'
import type { World } from './world.ts'

const closing: (() => void)[] = []

type Options = Partial<World> & {
  /** The page's clock, epoch ms. */
  readonly now?: () => number
  /** A fault of the app's own is what is tested; otherwise it fails the test. */
  readonly mayFail?: boolean
}

/** Resolves when the component is drawn from the desk's snapshot. What it returns ends with the test. */
export async function renderPage(children: ReactNode, { now, mayFail = false, ...world }: Options = {}) {
  const desk = fakeDesk(world)
  const page = createPage(desk.desk, { ...(now && { now }), ...(mayFail && { report: () => undefined }) })
  const place = document.createElement('div')
  place.id = 'root'
  document.body.append(place)
  const root = createRoot(place)
  const stop = page.start()
  closing.push(() => {
    root.unmount()
    stop()
    place.remove()
  })
  await new Promise<void>((resolve) => {
    const done = page.mirror.subscribe(({ phase }) => phase === 'ready' && (done(), resolve()))
  })
  flushSync(() => root.render(<PageContext value={page}>{children}</PageContext>))
  return { desk, page, place }
}

/** Ends what a test has drawn. */
export function closePages(): void {
  for (const close of closing.splice(0)) close()
}
