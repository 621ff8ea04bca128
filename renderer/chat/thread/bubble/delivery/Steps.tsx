/** What the agent can do about a text that did not arrive, or of which nobody knows whether it did. */
import { useId, useState } from 'react'
import { contentOf } from '../../../../../common/content.ts'
import type { Failure, Message } from '../../../../../contract/model.ts'
import { ariaKeys, keyCaps } from '../../../../page/keys/caps.ts'
import type { ShortcutName } from '../../../../page/keys/shortcuts.ts'
import { useMirror, usePage } from '../../../../page/usePage.ts'
import { LinkButton } from '../../../../ui/button/Button.tsx'
import { Kbd } from '../../../../ui/button/Kbd.tsx'
import { brief } from '../../../../words/durations.ts'
import { stepWords as words } from '../../words.ts'
import css from './Delivery.module.css'

type StepsProps = {
  readonly message: Pick<Message, 'id' | 'body' | 'pictureUrl'>
  readonly failure: Failure
  readonly phone: string
  /** Its chat has ended, so no text goes out from it any more. */
  readonly isOver: boolean
}

/** The step that helps most, and Retry beside it where the same text may still arrive. */
export function FailureSteps({ message, failure, phone, isOver }: StepsProps) {
  const { composing, sending } = usePage()
  if (failure.passing && isOver) return <Step label={words.textAgain} onPress={() => void composing.begin({ to: phone, ...contentOf(message) })} />
  return (
    <>
      <BestStep message={message} failure={failure} phone={phone} />
      {failure.passing && <Step label={words.retry} name={words.retryName} isQuiet={failure.next === 'wait'} onPress={() => sending.again(message.id)} />}
    </>
  )
}

function BestStep({ message, failure, phone }: Omit<StepsProps, 'isOver'>) {
  const { act, composing } = usePage()
  const isOptedOut = useMirror((state) => state.contacts.get(phone)?.marks.some(({ kind }) => kind === 'opted-out'))
  switch (failure.next) {
    case 'wait':
      return <Wait messageId={message.id} waitMs={failure.waitMs} />
    case 'edit-number':
      return <Step label={words.editNumber} onPress={() => void composing.begin({ to: phone, ...contentOf(message) }, phone)} />
    case 'landline':
      return <Step label={words.markLandline} onPress={() => void act('contact.mark', { phone, kind: 'landline' })} />
    case 'stop':
      return isOptedOut ? null : <StopTexting phone={phone} />
    case 'retry':
    case 'none':
      return null
  }
}

function Wait({ messageId, waitMs }: { messageId: string; waitMs: number | undefined }) {
  const { sending } = usePage()
  const howLong = useId()
  return (
    <span className={css.steps}>
      <Step label={words.waitAndSend} describedBy={howLong} onPress={() => sending.again(messageId, true)} />
      {waitMs !== undefined && (
        <span id={howLong} className={css.wait}>
          {words.waitTime({ time: brief(waitMs) })}
        </span>
      )}
    </span>
  )
}

/** Asks once more. */
function StopTexting({ phone }: { phone: string }) {
  const { act } = usePage()
  const [asked, setAsked] = useState<'never' | 'now' | 'before'>('never')
  // A button that leaves takes the focus along, so the one in its place gets it.
  if (asked !== 'now') return <Step label={words.stop} takesFocus={asked === 'before'} onPress={() => setAsked('now')} />
  return (
    <span className={css.steps} role="alert">
      {words.stopMeans}
      <Step label={words.stopYes} onPress={() => void act('contact.mark', { phone, kind: 'opted-out' })} />
      <Step label={words.stopCancel} isQuiet takesFocus onPress={() => setAsked('before')} />
    </span>
  )
}

/** For a text that was put off. */
export function WaitingSteps({ messageId }: { messageId: string }) {
  const { act } = usePage()
  return (
    <span className={css.steps}>
      <Step label={words.sendNow} onPress={() => void act('message.now', { messageId })} />
      <Step label={words.withdraw} isQuiet onPress={() => void act('message.withdraw', { messageId })} />
    </span>
  )
}

/** For a text that has not gone yet. */
export function UndoSteps({ messageId }: { messageId: string }) {
  const { act, undo } = usePage()
  return (
    <span className={css.steps}>
      <Step label={words.undo} shortcut="escape" onPress={() => void undo.takeBack(messageId)} />
      <Step label={words.dontWait} isQuiet onPress={() => void act('message.now', { messageId })} />
    </span>
  )
}

/** For a text that has waited for long. */
export function StaleSteps({ messageId }: { messageId: string }) {
  const { act } = usePage()
  return (
    <span className={css.steps}>
      <Step label={words.sendIt} onPress={() => void act('message.now', { messageId })} />
      <Step label={words.dontSend} isQuiet onPress={() => void act('message.withdraw', { messageId })} />
    </span>
  )
}

/** The agent's word where the carrier has none. */
export function DecisionSteps({ messageId }: { messageId: string }) {
  const { act } = usePage()
  return (
    <span className={css.steps}>
      <Step label={words.sendAgain} onPress={() => void act('message.decide', { messageId, wasSent: false })} />
      <Step label={words.leaveAsSent} onPress={() => void act('message.decide', { messageId, wasSent: true })} />
    </span>
  )
}

type StepProps = {
  readonly label: string
  /** Where screen readers need more words. */
  readonly name?: string
  readonly describedBy?: string
  /** A second choice. */
  readonly isQuiet?: boolean
  readonly shortcut?: ShortcutName
  /** When it appears. */
  readonly takesFocus?: boolean
  readonly onPress: () => void
}

function Step({ label, name, describedBy, isQuiet, shortcut, takesFocus, onPress }: StepProps) {
  return (
    <LinkButton className={isQuiet ? css.quiet : css.step} aria-label={name} aria-describedby={describedBy} aria-keyshortcuts={shortcut && ariaKeys(shortcut)} autoFocus={takesFocus} onPress={onPress}>
      {label}
      {shortcut && <Kbd>{keyCaps(shortcut)}</Kbd>}
    </LinkButton>
  )
}
