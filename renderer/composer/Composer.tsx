/** Begins a conversation: whom to text, what to say, and what happens when they answer. */
import { useEffect, useEffectEvent, useRef, useState, type ReactNode, type RefObject } from 'react'
import { X } from 'lucide-react'
import type { Sent, SendOption } from '../desk/sending.ts'
import { useFilling, useMirror, usePage } from '../page/usePage.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { Layer } from '../ui/keys/Layer.tsx'
import { pane } from '../ui/keys/panes.ts'
import { nationalNumber } from '../words/phone.ts'
import css from './Composer.module.css'
import { MessageField } from './MessageField.tsx'
import { AwayNotice, NumberNotice, StatusNotice } from './Notices.tsx'
import { NumberField } from './number/NumberField.tsx'
import { tellParked } from './parked.ts'
import { ParkedNotice } from './ParkedNotice.tsx'
import { RivalNotice } from './RivalNotice.tsx'
import { SendMenu } from './SendMenu.tsx'
import { useComposer } from './useComposer.ts'
import { useReturnFocus } from './useReturnFocus.ts'
import type { Verdict } from './verdict.ts'

export function Composer() {
  const { composing, openChat, toasts, view } = usePage()
  const dialog = useRef<HTMLDivElement>(null)
  const number = useRef<HTMLInputElement>(null)
  const message = useRef<HTMLTextAreaElement>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const returnFocus = useReturnFocus()
  const close = () => {
    view.closeComposer()
    returnFocus()
  }
  const onSent = (sent: Sent) => {
    if (sent.option !== 'open') tellParked({ toasts, view }, sent)
    if (sent.option !== 'open') return close()
    view.closeComposer()
    view.openTask(sent.taskId)
  }
  const composer = useComposer(onSent)
  const { verdict, reading, isSending } = composer
  const filled = useFilling(({ count }) => count)
  const isOff = verdict.kind === 'not-available'
  const canSend = verdict.kind === 'ready' && !isSending

  const takeFocus = useEffectEvent(() => {
    const isWrong = composing.takeCorrection()
    const field = reading.kind === 'number' && !isWrong ? message : number
    field.current?.focus()
    if (isWrong) number.current?.select()
  })
  // On opening, when filled from elsewhere and when the fields come on; at any other time the focus is where the agent put it.
  useEffect(() => {
    if (!isOff) takeFocus()
  }, [isOff, filled])

  const open = (taskId: string) => {
    void openChat(taskId)
    view.closeComposer()
  }
  const send = async (option: SendOption) => {
    // The button is off after a refusal, so the focus would be lost on it.
    if (await composer.send(option)) message.current?.focus()
  }
  return (
    <Frame place={dialog} onClose={close}>
      <Head onClose={close} />
      <div className={css.body}>
        <RivalNotice />
        {isOff && <StatusNotice activity={verdict.activity} />}
        {verdict.kind === 'away' && <AwayNotice away={verdict.away} />}
        <NumberField
          text={composer.to}
          reading={reading}
          country={composer.country}
          known={composer.known}
          isDisabled={isOff}
          inputRef={number}
          onText={(to) => composer.change({ to })}
          onCountry={composer.choose}
          onPick={({ phone }) => {
            composer.setNumber(phone)
            message.current?.focus()
          }}
          onLeave={composer.settle}
          onEnter={() => message.current?.focus()}
        />
        <NumberNotice verdict={verdict} onOpen={open} />
        {reading.kind === 'number' && !isOff && verdict.kind !== 'duplicate' && <ParkedNotice phone={reading.phone} />}
        <MessageField body={composer.body} isDisabled={isOff} inputRef={message} onBody={(body) => composer.change({ body })} onLeave={composer.save} />
      </div>
      <div className={css.foot}>
        <span className={css.hint}>{hintOf(verdict)}</span>
        <SendMenu isDisabled={!canSend} isOpen={isMenuOpen} onOpenChange={setMenuOpen} onSend={(option) => void send(option)} />
      </div>
    </Frame>
  )
}

type FrameProps = { readonly place: RefObject<HTMLDivElement | null>; readonly onClose: () => void; readonly children: ReactNode }

/** Lies over the window and leaves it in reach. */
function Frame({ place, onClose, children }: FrameProps) {
  return (
    <Layer kind="composer" place={place} onClose={onClose}>
      <div ref={place} role="dialog" aria-label="New message" className={css.composer} {...pane}>
        {children}
      </div>
    </Layer>
  )
}

function Head({ onClose }: { readonly onClose: () => void }) {
  const sender = useMirror((state) => state.line.sender)
  return (
    <div className={css.head}>
      <h2>New message</h2>
      {sender && <span className={css.from}>From {sender.startsWith('+') ? nationalNumber(sender) : 'a Messaging Service'}</span>}
      <IconButton label="Close" onPress={onClose}>
        <X size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </div>
  )
}

const hintOf = (verdict: Verdict) => (verdict.kind === 'duplicate' && verdict.state === 'assigned' ? 'Reply in the open chat instead.' : '')
