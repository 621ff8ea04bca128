/** Parts of the page whose code is fetched when they are first needed, or before. */
import { createElement, use, type ComponentType } from 'react'

/** The code of a part did not come. */
export class LoadFault extends Error {
  /** Fetches it once more, and resolves to whether it came. */
  readonly retry: () => Promise<boolean>

  constructor(cause: unknown, retry: () => Promise<boolean>) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'LoadFault'
    this.retry = retry
  }
}

/**
 * A component in a file of its own. It is drawn inside a `Suspense`, and inside a `Region`, which offers to try again when the code did not come.
 * `fetchAhead` fetches it before it is needed; when that fails it is tried again when it is.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let code: Promise<ComponentType<Props>> | undefined
  /** Set once it is here: a promise, be it kept already, would let a moment pass in which what is typed goes elsewhere. */
  let here: ComponentType<Props> | undefined

  function get(): Promise<ComponentType<Props>> {
    code ??= load().then(
      (loaded) => (here = loaded),
      (error: unknown) => {
        throw new LoadFault(error, retry)
      },
    )
    return code
  }

  function retry(): Promise<boolean> {
    code = undefined
    return get().then(
      () => true,
      () => false,
    )
  }

  function Part(props: Props) {
    return createElement(here ?? use(get()), props)
  }

  Part.fetchAhead = () => void get().catch(() => (code = undefined))
  return Part
}
