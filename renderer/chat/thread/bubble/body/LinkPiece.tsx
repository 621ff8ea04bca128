/** A web address in a text. It opens nothing by itself: first the agent is told where it leads. */
import { useRef, useState, type MouseEvent } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import type { SafeLink } from '../../../../../common/link/safe.ts'
import { usePage } from '../../../../page/usePage.ts'
import { Button } from '../../../../ui/button/Button.tsx'
import { PopoverFrame } from '../../../../ui/overlay/Popover.tsx'
import { Sentence } from '../../../../ui/text/Words.tsx'
import { isolated } from '../../../../words/people/isolate.ts'
import { threadWords as words } from '../../words.ts'
import css from './Body.module.css'

export function LinkPiece({ link, text }: { readonly link: SafeLink; readonly text: string }) {
  const anchor = useRef<HTMLAnchorElement>(null)
  const [isAsking, setAsking] = useState(false)
  const ask = (event: MouseEvent) => {
    event.preventDefault()
    setAsking(true)
  }
  return (
    <>
      <a ref={anchor} className={css.link} href={link.url} dir="ltr" draggable={false} aria-haspopup="dialog" aria-expanded={isAsking} onClick={ask} onAuxClick={(event) => event.preventDefault()}>
        {text}
      </a>
      {isAsking && (
        <PopoverFrame triggerRef={anchor} isOpen onOpenChange={setAsking} placement="bottom start" className={css.popover}>
          <LinkAsk link={link} onClose={() => setAsking(false)} />
        </PopoverFrame>
      )}
    </>
  )
}

function LinkAsk({ link, onClose }: { readonly link: SafeLink; readonly onClose: () => void }) {
  const { act, copy } = usePage()
  const after = (deed: () => void) => () => {
    deed()
    onClose()
  }
  return (
    <Dialog aria-label={words.link} className={css.ask ?? ''}>
      <h3>
        <Sentence text={words.linkLeads({ host: isolated(link.host) })} />
      </h3>
      <p className={css.address} dir="ltr">
        {link.url}
      </p>
      <div className={css.answers}>
        <Button variant="primary" size="sm" autoFocus onPress={after(() => void act('link.open', { url: link.url }))}>
          {words.linkOpen}
        </Button>
        <Button size="sm" onPress={after(() => copy(link.url, words.linkCopied))}>
          {words.linkCopy}
        </Button>
        <Button size="sm" variant="ghost" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
