/** What is to go out and when, by both clocks, and what can be done about it. */
import { useState, type RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { contentOf } from '../../../common/content.ts'
import type { Scheduled } from '../../../contract/model.ts'
import type { Refusal, Slip } from '../../../contract/outcome.ts'
import { PictureName } from '../../attach/PictureName.tsx'
import { LaterDialog, type When } from '../../later/LaterDialog.tsx'
import { useGoesAt } from '../../later/useGoesAt.ts'
import { scheduledWords as words } from '../../later/words.ts'
import { refusalIn } from '../../page/core/commands.ts'
import { useMirror, useNow, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PopoverFrame } from '../../ui/overlay/Popover.tsx'
import { clockTime, comingMoment } from '../../words/times.ts'
import css from './ScheduledList.module.css'

type Props = {
  readonly row: Scheduled
  readonly name: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function ScheduledPopover({ row, name, anchor, onClose }: Props) {
  const { act, command } = usePage()
  const [isEdited, setEdited] = useState(false)
  const zone = useMirror((state) => state.contacts.get(row.phone)?.timeZone)
  const now = useNow(60_000)
  const { id, phone, dueAt, to, state } = row
  const goesAt = useGoesAt(phone, dueAt)
  /** The row goes, and the focus would go with it. */
  const leave = async (by: 'scheduled.now' | 'scheduled.discard') => {
    const next = besides(anchor.current)
    if (await act(by, { id })) requestAnimationFrame(() => next?.focus())
    onClose()
  }
  const change = async (when: When, sure?: Slip['kind']): Promise<Refusal | undefined> => {
    const why = refusalIn(await command('scheduled.put', { id, phone, ...when, ...(sure && { sure }) }))
    if (!why) onClose()
    return why
  }
  if (isEdited) return <LaterDialog phone={phone} row={{ dueAt, to, ...contentOf(row) }} asksTo isOpen onClose={onClose} onChosen={change} />
  return (
    <PopoverFrame triggerRef={anchor} isOpen onOpenChange={onClose} placement="right top" className={css.popover}>
      <Dialog aria-label={words.textTo({ name })} className={css.dialog ?? ''}>
        <h3 dir="auto">{name}</h3>
        <p className={css.times}>
          {words.goesAt(comingMoment(goesAt, now))} {zone !== undefined && clockTime(goesAt, zone) !== clockTime(goesAt) && words.theirTime({ time: clockTime(goesAt, zone) })}
        </p>
        {state !== 'waiting' && <Notice tone="warn">{state === 'replied' ? words.replied : words.stopped}</Notice>}
        <p className={css.text} dir="auto">
          {row.body}
        </p>
        {row.pictureUrl !== undefined && <PictureName url={row.pictureUrl} />}
        <div className={css.actions}>
          <Button size="sm" variant="primary" onPress={() => setEdited(true)}>
            {words.edit}
          </Button>
          <Button size="sm" onPress={() => void leave('scheduled.now')}>
            {words.sendNow}
          </Button>
          <Button size="sm" variant="ghost" onPress={() => void leave('scheduled.discard')}>
            {words.callOff}
          </Button>
        </div>
      </Dialog>
    </PopoverFrame>
  )
}

/** The row below this one, else the one above, else the first of the panel's buttons. */
function besides(button: HTMLElement | null): HTMLElement | undefined {
  const rows = [...(button?.closest('ul')?.querySelectorAll<HTMLElement>('li > button') ?? [])]
  const here = button ? rows.indexOf(button) : -1
  return rows[here + 1] ?? rows[here - 1]
}
