/** Draws a component in a page of its own, on a desk that the test fills and answers for. */
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createPage } from '../createPage.ts'
import type { Channel } from '../page/together/channel.ts'
import { mountPage } from '../frame/mount.tsx'
import { fakeDesk } from './world/desk.ts'
import type { World } from './world/world.ts'

const opened: { readonly close: () => void; readonly faults: () => readonly unknown[] }[] = []

const nobody = (): Channel => ({ tell: () => undefined, hear: () => undefined, whenGone: () => undefined, close: () => undefined })

type Options = Partial<World> & {
  /** The page's clock, epoch ms. */
  readonly now?: () => number
  /** Faults of the page are what is tested; otherwise they fail the test. */
  readonly mayFail?: boolean
  /** Loads the page anew, as the page asks for it. */
  readonly restart?: () => void
  /** The one chat that the window is about. */
  readonly chat?: string
  /** The way to other windows; without one the page is alone. */
  readonly channel?: (me: string) => Channel
  /** Closes the window, as the page asks for it. */
  readonly close?: () => void
}

/** Resolves when the component is drawn from the desk's snapshot. What it returns ends with the test. */
export async function renderPage(children: ReactNode, { now, restart, chat, channel = nobody, close: closeWindow, mayFail = false, ...world }: Options = {}) {
  const desk = fakeDesk(world)
  const page = createPage(desk.desk, { chat, channel, ...(closeWindow && { close: closeWindow }), ...(now && { now }), ...(restart && { restart }) })
  const place = document.createElement('div')
  place.id = 'root'
  document.body.append(place)
  const root = mountPage(page, place)
  const stop = page.start()
  const close = () => {
    root.unmount()
    stop()
    place.remove()
  }
  opened.push({ close, faults: () => (mayFail ? [] : desk.given('page.fault')) })
  await new Promise<void>((resolve) => {
    const done = page.mirror.subscribe(({ phase }) => phase === 'ready' && (done(), resolve()))
  })
  // The keys are a real keyboard's: they go where the focus of the window is, which is Vitest's own frame before.
  window.focus()
  flushSync(() => root.draw(children))
  return { desk, page, place }
}

/** Ends what a test has drawn. Returns the faults that it had and was not to have. */
export function closePages(): readonly unknown[] {
  return opened.splice(0).flatMap(({ close, faults }) => {
    close()
    return faults()
  })
}
