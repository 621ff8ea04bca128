import { useRef, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { Button } from '../button/Button.tsx'
import { IconButton } from '../button/IconButton.tsx'
import { Dialog } from './Dialog.tsx'
import { PopoverFrame } from './Popover.tsx'

/** What React Aria does to a layer that closes before it has quite opened: its transitions are cancelled, and whoever waits for their end waits for ever. */
const cancelling = new MutationObserver(() => {
  const leaving = [...document.querySelectorAll('[data-exiting]')]
  for (const animation of leaving.flatMap((layer) => layer.getAnimations())) if (animation instanceof CSSTransition) animation.cancel()
})
beforeEach(() => cancelling.observe(document, { subtree: true, attributeFilter: ['data-exiting'] }))
afterEach(() => cancelling.disconnect())

function Small() {
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton label="Open" ref={opener} onPress={() => setOpen(true)}>
        +
      </IconButton>
      <PopoverFrame triggerRef={opener} isOpen={isOpen} onOpenChange={setOpen}>
        <AriaDialog aria-label="Layer">Words</AriaDialog>
      </PopoverFrame>
    </>
  )
}

function Large() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      <Dialog label="Layer" isOpen={isOpen} onClose={() => setOpen(false)}>
        Words
      </Dialog>
    </>
  )
}

describe('a layer that is closed before it has quite opened', () => {
  it.each([['a popover', Small], ['a dialog', Large]] as const)('leaves: %s', async (_kind, Layer) => {
    await renderPage(<Layer />)
    await userEvent.click(page.getByRole('button', { name: 'Open' }))
    const layer = page.getByRole('dialog', { name: 'Layer' })
    await expect.element(layer).toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => layer.query()).toBeNull()
  })
})
