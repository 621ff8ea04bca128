/** Says at the top of the sheet when texts can't go out: since when, what becomes of them, and what can be done. */
import { CircleAlert, Unplug } from 'lucide-react'
import type { Line } from '../../contract/model.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { classes } from '../ui/classes.ts'
import text from '../ui/text.module.css'
import { stopwatch } from '../words/durations.ts'
import { clockTime } from '../words/times.ts'
import { waitingWords } from '../words/words.ts'
import css from './Banner.module.css'

export function LineBanner() {
  const line = useMirror((state) => state.line)
  if (line.state === 'down') return <Down line={line} />
  if (line.state === 'refused' || line.state === 'unreadable') return <Refused line={line} />
  return null
}

function Down({ line }: { line: Line }) {
  const { act } = usePage()
  return (
    <div className={css.banner} role="status" aria-live="off">
      <Unplug size={15} strokeWidth={2.1} aria-hidden />
      <span className={css.words}>
        <strong>
          No connection since {clockTime(line.since)}
          {line.waiting > 0 && ` · ${waitingWords(line.waiting)}`}.
        </strong>{' '}
        {line.trouble ?? 'The carrier can’t be reached.'} Messages wait as Queued and go out by themselves.
        {line.nextTryAt !== undefined && <NextTry at={line.nextTryAt} />}
      </span>
      <Button size="sm" onPress={() => void act('line.retry', {})}>
        Try now
      </Button>
    </div>
  )
}

function NextTry({ at }: { at: number }) {
  const now = useNow()
  return (
    <span aria-live="off">
      {' '}
      {at > now ? (
        <>
          Next try in <span className={text.num}>{stopwatch(at - now)}</span>.
        </>
      ) : (
        'Trying now.'
      )}
    </span>
  )
}

function Refused({ line }: { line: Line }) {
  const { act, view } = usePage()
  return (
    <div className={classes(css.banner, css.refused)} role="alert" aria-live="off">
      <CircleAlert size={15} strokeWidth={2.1} aria-hidden />
      <span className={css.words}>
        {line.trouble ?? 'Twilio doesn’t accept these keys.'}
        {line.nextTryAt !== undefined && <NextTry at={line.nextTryAt} />}
      </span>
      {line.nextTryAt !== undefined && (
        <Button size="sm" onPress={() => void act('line.retry', {})}>
          Try now
        </Button>
      )}
      <Button size="sm" onPress={() => view.openPage('settings')}>
        Check the account
      </Button>
    </div>
  )
}
