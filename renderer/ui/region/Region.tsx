/** A part of the window that may fail by itself: what is around it stays, and it can be tried again. */
import { Component, type ContextType, type ReactNode } from 'react'
import { PageContext } from '../../page/usePage.ts'
import { Button } from '../button/Button.tsx'
import { classes } from '../classes.ts'
import { uiWords } from '../words.ts'
import { LoadFault } from './part.ts'
import css from './Region.module.css'

type Props = {
  readonly children: ReactNode
  /** What is drawn in it: when that changes, a part that failed is tried again. */
  readonly of?: unknown
  /** Draws something else than the house's words after a fault; `again` tries once more. */
  readonly renderFailed?: (again: () => void) => ReactNode
  /** For a part that lies over others: puts it away. */
  readonly onClose?: () => void
  /** Sets width and place of the words. */
  readonly className?: string
}

type State = { readonly fault?: { readonly error: unknown } }

export class Region extends Component<Props, State> {
  static override contextType = PageContext
  declare context: ContextType<typeof PageContext>
  override state: State = {}

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } }
  }

  override componentDidUpdate({ of }: Props): void {
    // React forgets what a state derived from props was when the part fails in the very drawing in which they change.
    // oxlint-disable-next-line react/no-did-update-set-state
    if (this.state.fault && of !== this.props.of) this.setState({ fault: undefined })
  }

  private readonly again = async (): Promise<void> => {
    const error = this.state.fault?.error
    // Chromium remembers that a file did not come, until the page is loaded anew (github.com/whatwg/html/issues/6768).
    if (error instanceof LoadFault && !(await error.retry())) return this.context?.restart()
    this.setState({ fault: undefined })
  }

  override render(): ReactNode {
    const { children, renderFailed, className, onClose } = this.props
    if (!this.state.fault) return children
    const again = () => void this.again()
    return renderFailed ? renderFailed(again) : <Failed className={className} onAgain={again} onClose={onClose} />
  }
}

type FailedProps = { readonly className: string | undefined; readonly onAgain: () => void; readonly onClose: (() => void) | undefined }

function Failed({ className, onAgain, onClose }: FailedProps) {
  return (
    <div className={classes(css.failed, className)} role="alert">
      <p>{uiWords.partFailed}</p>
      <div className={css.answers}>
        <Button size="sm" onPress={onAgain}>
          {uiWords.tryAgain}
        </Button>
        {onClose && (
          <Button size="sm" variant="ghost" onPress={onClose}>
            {uiWords.close}
          </Button>
        )}
      </div>
    </div>
  )
}
