/** Draws a page into the document. Whatever goes wrong while it draws is reported, and a page of which nothing is left says so. */
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Page } from '../page/page.ts'
import { PageContext } from '../page/usePage.ts'
import { LoadFault } from '../ui/region/part.ts'
import { whereTheyStand } from './stay.ts'

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
  let drawn: ReactNode

  /** Texts are read where they are drawn, so in another language everything is drawn anew. React Aria has words of its own, which only a screen reader says. */
  const draw = (children: ReactNode): void => {
    drawn = children
    const { language, tag } = page.language.getState()
    document.documentElement.lang = new Intl.Locale(tag).language
    root.render(
      <I18nProvider key={`${language} ${tag}`} locale={tag}>
        <PageContext value={page}>{children}</PageContext>
      </I18nProvider>,
    )
  }
  const stop = page.language.subscribe(() => {
    if (drawn === undefined) return
    const stayThere = whereTheyStand()
    flushSync(() => draw(drawn))
    stayThere()
  })
  return {
    draw,
    unmount: () => {
      stop()
      root.unmount()
    },
  }
}
