/** When a text is to go: presets by the voter's clock, or a day and a time; both clocks stand beside each other, and what the hour means for the text. */
import { useRef, useState, type KeyboardEvent } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { contentOf } from '../../common/content.ts'
import { momentIn, presetsIn, wallClock } from '../../common/zone/moment.ts'
import { limits } from '../../contract/limits.ts'
import type { TextContent } from '../../contract/message.ts'
import type { Refusal, Slip } from '../../contract/outcome.ts'
import { PictureChip } from '../attach/PictureChip.tsx'
import { useMirror, useNow } from '../page/usePage.ts'
import { QuietNotice } from '../quiet/QuietNotice.tsx'
import { isShutBy, useQuiet } from '../quiet/useQuiet.ts'
import { goToBlank } from '../templates/box/blankKeys.ts'
import { Button } from '../ui/button/Button.tsx'
import { classes } from '../ui/classes.ts'
import { fieldArea, fieldBox, FieldLabel } from '../ui/field/Field.tsx'
import { Segmented } from '../ui/field/Segmented.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { bothClocks, surelyIn, zonesFor } from './clocks.ts'
import css from './LaterDialog.module.css'
import { NotTaken } from './NotTaken.tsx'
import { laterWords as words } from './words.ts'

export type When = TextContent & { readonly dueAt: number; readonly to: 'me' | 'any' }

type Props = {
  readonly phone: string
  /** Their zone, where more is known of it than the mirror has. */
  readonly timeZone?: string | undefined
  /** The text that is changed; of one that is being written the field holds the words. */
  readonly row?: When
  /** Who gets the chat is asked only where none is open. */
  readonly asksTo: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
  /**
   * Resolves to why the text that is changed was not taken: then the dialog says so and stays.
   *
   * @param sure what the agent was asked about, and means all the same
   */
  readonly onChosen: (when: When, sure?: Slip['kind']) => Promise<Refusal | undefined>
}

export function LaterDialog({ isOpen, onClose, row, ...rest }: Props) {
  return (
    <Dialog label={row ? words.edit : words.title} isOpen={isOpen} onClose={onClose} className={css.dialog}>
      <Content onClose={onClose} {...rest} {...(row && { row })} />
    </Dialog>
  )
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

function Content({ phone, timeZone, row, asksTo, onClose, onChosen }: Omit<Props, 'isOpen'>) {
  const mirrored = useMirror((state) => state.contacts.get(phone)?.timeZone)
  const does = useMirror((state) => state.settings.rules.quietHours)
  const now = useNow(60_000)
  const zones = zonesFor(phone, mirrored ?? timeZone)
  const theirs = surelyIn(zones, now)
  const zone = theirs ?? ownZone()
  const [dueAt, setDueAt] = useState<number | undefined>(row?.dueAt ?? presetsIn(zone, now).morning)
  const [to, setTo] = useState(row?.to ?? 'me')
  const [body, setBody] = useState(row?.body ?? '')
  const [pictureUrl, setPictureUrl] = useState(row?.pictureUrl)
  const text = useRef<HTMLTextAreaElement>(null)
  /** Why the desk did not take it; gone with the next change. */
  const [refused, setRefused] = useState<{ readonly when: When; readonly why: Refusal }>()
  const isPast = dueAt !== undefined && dueAt <= now
  const quiet = useQuiet(isPast || dueAt === undefined ? undefined : phone, dueAt)
  const isReady = dueAt !== undefined && !isPast && !isShutBy(quiet, does) && (!row || (body.trim() !== '' && body.length <= limits.text))
  const changed = <T,>(set: (value: T) => void) => (value: T) => {
    setRefused(undefined)
    set(value)
  }
  const hand = async (when: When, sure?: Slip['kind']) => {
    const why = await onChosen(when, sure)
    setRefused(why && { when, why })
    if (why) text.current?.focus()
    if (why?.kind === 'unfilled') goToBlank(text.current)
  }
  const goBack = () => {
    setRefused(undefined)
    text.current?.focus()
  }
  /** Escape answers the question first; else it would close the dialog, and what was changed would be lost. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || refused?.why.kind !== 'slip') return
    event.preventDefault()
    event.stopPropagation()
    goBack()
  }
  const detach = () => {
    changed(setPictureUrl)(undefined)
    text.current?.focus()
  }
  const { hour, evening, morning } = presetsIn(zone, now)
  const presets = [
    { label: words.hour, at: hour },
    ...(evening === undefined ? [] : [{ label: words.evening, at: evening }]),
    { label: words.morning, at: morning },
  ]
  return (
    <form
      onKeyDownCapture={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        // A second Enter is no answer to what is asked.
        if (isReady && refused?.why.kind !== 'slip') void hand({ dueAt, to, ...contentOf({ body, pictureUrl }) })
      }}
    >
      <h2>{row ? words.edit : words.title}</h2>
      <p className={css.means}>{words.means}</p>
      {row && (
        <TextField className={css.field} value={body} onChange={changed(setBody)} maxLength={limits.text}>
          <FieldLabel>{words.text}</FieldLabel>
          {pictureUrl !== undefined && (
            <div className={css.along}>
              <PictureChip url={pictureUrl} onRemove={detach} />
            </div>
          )}
          <TextArea ref={text} dir="auto" spellCheck rows={4} className={fieldArea} />
        </TextField>
      )}
      <div className={css.presets}>
        {presets.map(({ label, at }) => (
          <Button key={label} block className={css.preset ?? ''} aria-pressed={dueAt === at} onPress={() => changed(setDueAt)(at)}>
            <span>{label}</span>
            <span className={css.times}>{bothClocks(zones, at)}</span>
          </Button>
        ))}
      </div>
      <TextField
        className={css.field}
        value={dueAt === undefined ? '' : wallClock(zone, dueAt)}
        onChange={(typed) => changed(setDueAt)(momentIn(zone, typed))}
        isInvalid={isPast}
      >
        <FieldLabel>{theirs === undefined ? words.fieldYours : words.field}</FieldLabel>
        <Input type="datetime-local" min={wallClock(zone, now)} className={classes(fieldBox, css.when)} />
        {dueAt !== undefined && !isPast && <p className={css.means}>{bothClocks(zones, dueAt)}</p>}
      </TextField>
      {isPast && (
        <Notice tone="warn" blocking className={css.field}>
          {words.past}
        </Notice>
      )}
      <QuietNotice quiet={quiet} at={dueAt} className={css.field} />
      {asksTo && <Segmented inline label={words.goesTo} value={to} options={[{ value: 'me', words: words.me }, { value: 'any', words: words.any }]} onChange={changed(setTo)} />}
      {refused && <NotTaken why={refused.why} phone={phone} onSend={(sure) => void hand(refused.when, sure)} onBack={goBack} />}
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" type="submit" isDisabled={!isReady}>
          {words.schedule}
        </Button>
      </div>
    </form>
  )
}
