/** Draws a page into the document. Whatever goes wrong while it draws is reported, and a page of which nothing is left says so. */
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { locale } from '../../common/wording/locale.ts'
import type { Page } from '../page/page.ts'
import { PageContext } from '../page/usePage.ts'
import { LoadFault } from '../ui/region/part.ts'

export function mountPage(page: Page, place: HTMLElement) {
  const kindOf = (error: unknown) => (error instanceof LoadFault ? 'load' : 'render')
  const root = createRoot(place, {
    onCaughtError: (error) => page.report(kindOf(error), error),
    onUncaughtError: (error) => {
      page.report(kindOf(error), error)
      // React has taken everything away by then.
      queueMicrotask(() => {
        if (place.childElementCount === 0) page.report('empty', error)
      })
    },
  })
  return {
    /** React Aria has words of its own, which only a screen reader says. */
    draw: (children: ReactNode) =>
      root.render(
        <I18nProvider locale={locale().tag}>
          <PageContext value={page}>{children}</PageContext>
        </I18nProvider>,
      ),
    unmount: () => root.unmount(),
  }
}
