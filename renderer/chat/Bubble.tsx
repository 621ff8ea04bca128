/** One message. The last of a run bears the line with its time and how far it came. */
import { File, Image } from 'lucide-react'
import type { Media } from '../../contract/model.ts'
import type { BubbleItem } from '../desk/thread.ts'
import { clockTime } from '../desk/times.ts'
import { hasFailed, isQueued } from '../desk/words.ts'
import { classes } from '../ui/classes.ts'
import text from '../ui/text.module.css'
import css from './Bubble.module.css'
import { Delivery } from './Delivery.tsx'

export function Bubble({ item }: { item: BubbleItem }) {
  const { message, joinsBefore, joinsAfter } = item
  const isOut = message.direction === 'outbound'
  const look = isOut && (hasFailed(message.delivery) ? css.failed : isQueued(message.delivery) && css.queued)
  const spoken = `${isOut ? 'You' : 'Voter'}, ${clockTime(message.at)}: `
  return (
    <div className={classes(css.line, isOut && css.out, joinsBefore && css.joinsBefore, joinsAfter && css.joinsAfter)}>
      <div className={classes(css.bubble, look)}>
        <span className={text.hidden}>{spoken}</span>
        {message.media.map((media) => (
          <Attachment key={media.id} media={media} />
        ))}
        <span>{message.body}</span>
      </div>
      {!joinsAfter && <Delivery message={message} at={message.at} />}
    </div>
  )
}

function Attachment({ media }: { media: Media }) {
  const isPicture = media.contentType.startsWith('image/')
  if (isPicture && media.url) return <img className={css.picture} src={media.url} alt="Sent by the voter" />
  const Icon = isPicture ? Image : File
  return (
    <span className={css.file}>
      <Icon size={15} strokeWidth={1.9} aria-hidden />
      {isPicture ? 'Picture is on its way' : `File (${media.contentType})`}
    </span>
  )
}
