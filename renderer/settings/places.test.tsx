import { expect, it } from 'vitest'
import { openApp } from '../testing/app.tsx'
import { settingPlaces } from './places.ts'

it('each setting that the search leads to is found where it says', async () => {
  const { page: { view } } = await openApp()
  view.openPage('settings')
  for (const { section, says } of settingPlaces()) {
    view.seek(says)
    await expect.poll(() => document.querySelectorAll(`[data-section="${section}"] [data-setting]`).length, { message: says }).toBeGreaterThan(0)
  }
})
