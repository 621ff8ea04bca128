/** Lets the agent stay where they are while all of the window is drawn anew in the same order: the focus, and how far each part is scrolled. */

/** Steps from the body down, each the place among the children. */
type Path = readonly number[]

/** Notes where the agent stands. Returns what puts them there again. */
export function whereTheyStand(): () => void {
  const focused = document.activeElement && pathTo(document.activeElement)
  const scrolled = [...document.body.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0).map((element) => ({ path: pathTo(element), top: element.scrollTop }))
  return () => {
    if (focused) elementAt(focused)?.focus({ preventScroll: true })
    for (const { path, top } of scrolled) elementAt(path)?.scrollTo({ top })
  }
}

function pathTo(element: Element): Path {
  const parent = element.parentElement
  return element === document.body || !parent ? [] : [...pathTo(parent), [...parent.children].indexOf(element)]
}

const elementAt = (path: Path): HTMLElement | undefined =>
  path.reduce<Element | undefined>((element, index) => element?.children[index], document.body) as HTMLElement | undefined
