/** Before each file of component tests: the ground that the page stands on, and a clean window after each test. */
import '../theme/base.css'
import { afterEach, beforeAll, expect } from 'vitest'
import { closePages } from './render.tsx'
import { resetWindow } from './window/window.ts'

beforeAll(resetWindow)

afterEach(async () => {
  const faults = closePages()
  await resetWindow()
  // React Aria keeps its announcer, whose parts are logs, for the next page.
  for (const announcer of document.querySelectorAll('body > [data-live-announcer]')) announcer.remove()
  expect(faults).toEqual([])
})
