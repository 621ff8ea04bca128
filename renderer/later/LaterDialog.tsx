/** When a text is to go: presets by the voter's clock, or a day and a time; both clocks stand beside each other. */
import { useRef, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { contentOf } from '../../common/content.ts'
import { momentIn, presetsIn, wallClock } from '../../common/zone/moment.ts'
import { zonesOf } from '../../common/zone/zones.ts'
import { limits } from '../../contract/limits.ts'
import type { TextContent } from '../../contract/message.ts'
import { PictureChip } from '../attach/PictureChip.tsx'
import { useMirror, useNow } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { classes } from '../ui/classes.ts'
import { fieldArea, fieldBox, FieldLabel } from '../ui/field/Field.tsx'
import { Segmented } from '../ui/field/Segmented.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { clockTime } from '../words/times.ts'
import css from './LaterDialog.module.css'
import { laterWords as words } from './words.ts'

export type When = TextContent & { readonly dueAt: number; readonly to: 'me' | 'any' }

type Props = {
  readonly phone: string
  /** The text that is changed; of one that is being written the field holds the words. */
  readonly row?: When
  /** Who gets the chat is asked only where none is open. */
  readonly asksTo: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onChosen: (when: When) => void
}

export function LaterDialog({ isOpen, onClose, row, ...rest }: Props) {
  return (
    <Dialog label={row ? words.edit : words.title} isOpen={isOpen} onClose={onClose} className={css.dialog}>
      <Content onClose={onClose} {...rest} {...(row && { row })} />
    </Dialog>
  )
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

function Content({ phone, row, asksTo, onClose, onChosen }: Omit<Props, 'isOpen'>) {
  const known = useMirror((state) => state.contacts.get(phone)?.timeZone)
  const theirs = known ?? zonesOf(phone)[0]
  const zone = theirs ?? ownZone()
  const now = useNow(60_000)
  const [dueAt, setDueAt] = useState<number | undefined>(row?.dueAt ?? presetsIn(zone, now).morning)
  const [to, setTo] = useState(row?.to ?? 'me')
  const [body, setBody] = useState(row?.body ?? '')
  const [pictureUrl, setPictureUrl] = useState(row?.pictureUrl)
  const text = useRef<HTMLTextAreaElement>(null)
  const isPast = dueAt !== undefined && dueAt <= now
  const isReady = dueAt !== undefined && !isPast && (!row || (body.trim() !== '' && body.length <= limits.text))
  const detach = () => {
    setPictureUrl(undefined)
    text.current?.focus()
  }
  const both = (at: number): string => {
    const [there, yours] = [clockTime(at, zone), clockTime(at)]
    return there === yours ? yours : words.both({ theirs: there, yours })
  }
  const { hour, evening, morning } = presetsIn(zone, now)
  const presets = [
    { label: words.hour, at: hour },
    ...(evening === undefined ? [] : [{ label: words.evening, at: evening }]),
    { label: words.morning, at: morning },
  ]
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onChosen({ dueAt, to, ...contentOf({ body, pictureUrl }) })
      }}
    >
      <h2>{row ? words.edit : words.title}</h2>
      <p className={css.means}>{words.means}</p>
      {row && (
        <TextField className={css.field} value={body} onChange={setBody} maxLength={limits.text}>
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
          <Button key={label} block className={css.preset ?? ''} aria-pressed={dueAt === at} onPress={() => setDueAt(at)}>
            <span>{label}</span>
            <span className={css.times}>{both(at)}</span>
          </Button>
        ))}
      </div>
      <TextField
        className={css.field}
        value={dueAt === undefined ? '' : wallClock(zone, dueAt)}
        onChange={(typed) => setDueAt(momentIn(zone, typed))}
        isInvalid={isPast}
      >
        <FieldLabel>{theirs === undefined ? words.fieldYours : words.field}</FieldLabel>
        <Input type="datetime-local" min={wallClock(zone, now)} className={classes(fieldBox, css.when)} />
        {dueAt !== undefined && !isPast && <p className={css.means}>{both(dueAt)}</p>}
      </TextField>
      {isPast && (
        <Notice tone="warn" blocking className={css.field}>
          {words.past}
        </Notice>
      )}
      {asksTo && <Segmented inline label={words.goesTo} value={to} options={[{ value: 'me', words: words.me }, { value: 'any', words: words.any }]} onChange={setTo} />}
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" type="submit" isDisabled={!isReady}>
          {words.schedule}
        </Button>
      </div>
    </form>
  )
}
