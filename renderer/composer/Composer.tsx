/** Begins a conversation: whom to text, what to say, and what happens when they answer. */
import { useEffect, useEffectEvent, useRef, useState, type ReactNode, type RefObject } from 'react'
import { hasContent } from '../../common/content.ts'
import type { Slip } from '../../contract/outcome.ts'
import type { Sent, SendOption } from '../desk/typed/sending.ts'
import { NearNotice } from '../guard/NearNotice.tsx'
import { SlipNotice } from '../guard/SlipNotice.tsx'
import { LaterDialog, type When } from '../later/LaterDialog.tsx'
import { tellScheduled } from '../later/tell.ts'
import { useFilling, usePage } from '../page/usePage.ts'
import { QuietNotice } from '../quiet/QuietNotice.tsx'
import { goToBlank } from '../templates/box/blankKeys.ts'
import { Layer } from '../ui/keys/Layer.tsx'
import { pane } from '../ui/keys/panes.ts'
import css from './Composer.module.css'
import { ComposerFoot } from './ComposerFoot.tsx'
import { ComposerHead } from './ComposerHead.tsx'
import { MessageField } from './MessageField.tsx'
import { AsideNotice } from './notices/AsideNotice.tsx'
import { HeldNotice } from './notices/HeldNotice.tsx'
import { AwayNotice, StatusNotice } from './notices/Notices.tsx'
import { NumberNotice } from './notices/NumberNotice.tsx'
import { ParkedNotice } from './notices/ParkedNotice.tsx'
import { RivalNotice } from './notices/RivalNotice.tsx'
import { TextedLine } from './notices/TextedLine.tsx'
import { NumberField } from './number/NumberField.tsx'
import { Warnings } from './number/Warnings.tsx'
import { tellParked } from './parked.ts'
import { useComposer } from './useComposer.ts'
import { useReturnFocus } from './useReturnFocus.ts'
import type { Verdict } from './verdict/verdict.ts'
import { composerWords } from './words.ts'

/** Where something else keeps a text from the person, the hour doesn't matter. */
const saysHour: ReadonlySet<Verdict['kind']> = new Set(['ready', 'unfinished', 'quiet', 'held', 'refused', 'away'])

export function Composer() {
  const { clock, composing, mirror, query, toasts, undo, view } = usePage()
  const dialog = useRef<HTMLDivElement>(null)
  const numberBox = useRef<HTMLInputElement>(null)
  const message = useRef<HTMLTextAreaElement>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [isTyping, setTyping] = useState(false)
  const [isLater, setLater] = useState(false)
  const returnFocus = useReturnFocus()
  const close = () => {
    view.closeComposer()
    returnFocus()
  }
  const onSent = (sent: Sent) => {
    if (sent.option !== 'open') tellParked({ mirror, toasts, undo, view }, sent)
    if (sent.option !== 'open') return close()
    view.closeComposer()
    view.openTask(sent.taskId)
  }
  const composer = useComposer(onSent)
  const { asked, verdict, isSending, number } = composer
  const filled = useFilling(({ count }) => count)
  const isOff = verdict.kind === 'not-available'
  const canSend = verdict.kind === 'ready' && !isSending

  const takeFocus = useEffectEvent(() => {
    const isWrong = composing.takeCorrection()
    const field = number.phone !== undefined && !isWrong ? message : numberBox
    field.current?.focus()
    if (isWrong) numberBox.current?.select()
  })
  // On opening, when filled from elsewhere and when the fields come on; at any other time the focus is where the agent put it.
  useEffect(() => {
    if (!isOff) takeFocus()
  }, [isOff, filled])
  useEffect(() => composing.forget, [composing])

  const goOn = () => {
    setTyping(false)
    message.current?.focus()
  }
  const take = (phone: string) => {
    number.pick(phone)
    goOn()
  }
  const send = async (option: SendOption, sure?: Slip['kind']) => {
    // The button is off after a refusal, so the focus would be lost on it.
    if (!(await composer.send(option, sure))) return
    message.current?.focus()
    goToBlank(message.current)
  }
  const sendLater = async (when: When, sure?: Slip['kind']): Promise<undefined> => {
    setLater(false)
    if (await composer.sendLater(when, sure)) {
      if (number.phone !== undefined) void tellScheduled({ clock, mirror, query, toasts }, number.phone, when)
      close()
    } else {
      message.current?.focus()
      goToBlank(message.current)
    }
    return undefined
  }
  const goBack = () => {
    composer.goBack()
    message.current?.focus()
  }

  /** The button is gone then, so the focus goes on to what is next: the message, or the ways to send it. */
  const sendAnyway = () => {
    composer.sendAnyway()
    message.current?.focus()
    if (composer.body.trim() !== '') setMenuOpen(true)
  }

  return (
    <Frame place={dialog} onClose={close}>
      <ComposerHead onClose={close} />
      <div className={css.body}>
        <RivalNotice />
        <AsideNotice />
        {isOff && <StatusNotice activity={verdict.activity} />}
        {verdict.kind === 'away' && <AwayNotice away={verdict.away} />}
        <NumberField
          text={composer.to}
          reading={number.reading}
          country={number.country}
          readIn={number.readIn}
          home={number.home}
          notes={number.notes}
          known={composer.known}
          isGood={composer.isGood}
          isDisabled={isOff}
          isTyping={isTyping}
          inputRef={numberBox}
          onTyping={setTyping}
          onText={(to) => composer.change({ to })}
          onPaste={(text) => {
            const taken = number.paste(text)
            if (taken) setTyping(taken === 'choice')
            return taken !== undefined
          }}
          onCountry={number.choose}
          isDoubted={composer.near !== undefined}
          onPick={take}
          onLeave={composer.settle}
          onDone={goOn}
        />
        <NumberNotice verdict={verdict} />
        {composer.holder !== undefined && number.phone !== undefined && (
          <HeldNotice phone={number.phone} name={composer.holder} isAnyway={composer.isAnyway} onAnyway={sendAnyway} />
        )}
        {composer.texted && <TextedLine {...composer.texted} />}
        {number.reading.kind === 'number' && <Warnings number={number.reading} warnings={number.warnings} verdict={verdict} />}
        {saysHour.has(verdict.kind) && <QuietNotice quiet={composer.quiet} />}
        {number.phone !== undefined && !isOff && verdict.kind !== 'duplicate' && verdict.kind !== 'failed' && <ParkedNotice phone={number.phone} />}
        {composer.near && <NearNotice near={composer.near} onUse={take} />}
        <MessageField
          body={composer.body}
          pictureUrl={composer.pictureUrl}
          phone={number.phone}
          contact={composer.known.contact}
          isDisabled={isOff}
          inputRef={message}
          onBody={(body) => composer.change({ body })}
          onPicture={(pictureUrl) => composer.change({ pictureUrl })}
          onLeave={composer.save}
        />
        {asked && number.phone !== undefined && <SlipNotice slip={asked.slip} phone={number.phone} over="composer" onSend={() => void (typeof asked.option === 'string' ? send(asked.option, asked.slip.kind) : sendLater(asked.option, asked.slip.kind))} onBack={goBack} />}
      </div>
      <ComposerFoot
        verdict={verdict}
        canDiscard={!isSending && (composer.to !== '' || hasContent(composer))}
        canSend={canSend}
        isMenuOpen={isMenuOpen}
        onMenu={setMenuOpen}
        onSend={(option) => void send(option)}
        onLater={() => setLater(true)}
      />
      {number.phone !== undefined && <LaterDialog phone={number.phone} timeZone={composer.known.contact?.timeZone} asksTo isOpen={isLater} onClose={() => setLater(false)} onChosen={(when) => sendLater(when)} />}
    </Frame>
  )
}

type FrameProps = { readonly place: RefObject<HTMLDivElement | null>; readonly onClose: () => void; readonly children: ReactNode }

/** Lies over the window and leaves it in reach. */
function Frame({ place, onClose, children }: FrameProps) {
  return (
    <Layer kind="composer" place={place} onClose={onClose}>
      <div ref={place} role="dialog" aria-label={composerWords.title} className={css.composer} {...pane}>
        {children}
      </div>
    </Layer>
  )
}
