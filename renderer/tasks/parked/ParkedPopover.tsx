/** What was sent and waits for a reply, how it fared, and what can be done with it. */
import type { RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { hasFailed } from '../../../common/delivery.ts'
import { copiedNumber } from '../../../common/number/write.ts'
import type { Route } from '../../../contract/model.ts'
import { PictureName } from '../../attach/PictureName.tsx'
import { Delivery } from '../../chat/thread/bubble/delivery/Delivery.tsx'
import { useNow, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { PopoverFrame } from '../../ui/overlay/Popover.tsx'
import { clockTime, dayName } from '../../words/times.ts'
import { parkedWords } from '../words.ts'
import css from './ParkedPopover.module.css'
import { RouteChoice } from './RouteChoice.tsx'

type Props = {
  readonly route: Route
  readonly name: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function ParkedPopover({ route, name, anchor, onClose }: Props) {
  const { act, copy, openRoute } = usePage()
  const { message } = route
  const now = useNow(60_000)
  const openChat = async () => {
    await openRoute(route.id)
    onClose()
  }
  const stop = async () => {
    const next = besides(anchor.current)
    const done = await act('route.cancel', { routeId: route.id })
    onClose()
    // The row has gone, and the focus would go with it.
    if (done) requestAnimationFrame(() => next?.focus())
  }
  return (
    <PopoverFrame triggerRef={anchor} isOpen onOpenChange={onClose} placement="right top" className={css.popover}>
      <Dialog aria-label={parkedWords.messageTo({ name })} className={css.dialog ?? ''}>
        <h3 className={css.title} dir="auto">
          {name}
        </h3>
        <p className={css.when}>{parkedWords.sentAt({ day: dayName(route.at, now), time: clockTime(route.at) })}</p>
        <p className={classes(css.text, hasFailed(message.delivery) && css.failed, message.delivery === 'unclear' && css.unclear)} dir="auto">
          {message.body}
        </p>
        {message.pictureUrl !== undefined && <PictureName url={message.pictureUrl} />}
        <Delivery message={message} phone={route.phone} />
        <RouteChoice route={route} />
        <div className={css.actions}>
          <Button variant="primary" size="sm" onPress={() => void openChat()}>
            {parkedWords.openChat}
          </Button>
          <Button size="sm" onPress={() => copy(copiedNumber(route.phone), parkedWords.copied)}>
            {parkedWords.copyNumber}
          </Button>
          <Button variant="ghost" size="sm" onPress={() => void stop()}>
            {parkedWords.stopWaiting}
          </Button>
        </div>
      </Dialog>
    </PopoverFrame>
  )
}

/** The row below this one, or the one above where it is the last. */
function besides(button: HTMLElement | null): HTMLElement | undefined {
  const rows = [...(button?.closest('ul')?.querySelectorAll<HTMLElement>('li > button') ?? [])]
  const here = button ? rows.indexOf(button) : -1
  return rows[here + 1] ?? rows[here - 1]
}
