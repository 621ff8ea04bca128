/** Says at the top of the sheet when texts can't go out: since when, what becomes of them, and what can be done. */
import { CircleAlert, Unplug } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Line } from '../../../contract/model.ts'
import { useMirror, useNow, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import text from '../../ui/text.module.css'
import { stopwatch } from '../../words/durations.ts'
import { clockTime } from '../../words/times.ts'
import { frameWords } from '../words.ts'
import css from './Banner.module.css'

export function LineBanner() {
  const line = useMirror((state) => state.line)
  if (line.state === 'down') return <Down line={line} />
  if (line.state === 'refused' || line.state === 'unreadable') return <Refused line={line} />
  return null
}

function Down({ line }: { line: Line }) {
  const { act } = usePage()
  const time = clockTime(line.since)
  return (
    <div className={css.banner} role="status" aria-live="off">
      <Unplug size={15} strokeWidth={2.1} aria-hidden />
      <span className={css.words}>
        <strong>{line.waiting > 0 ? frameWords.downSinceWaiting({ time, count: line.waiting }) : frameWords.downSince({ time })}</strong>{' '}
        {frameWords.queuedMeanwhile({ trouble: line.trouble ?? frameWords.carrierSilent })}
        {line.nextTryAt !== undefined && <NextTry at={line.nextTryAt} />}
      </span>
      <Button size="sm" onPress={() => void act('line.retry', {})}>
        {frameWords.tryNow}
      </Button>
    </div>
  )
}

const clock = (inner: ReactNode) => (
  <span key="clock" className={text.num}>
    {inner}
  </span>
)

function NextTry({ at }: { at: number }) {
  const now = useNow()
  return (
    <span aria-live="off">
      {' '}
      {at > now ? frameWords.nextTry({ time: stopwatch(at - now), clock }) : frameWords.trying}
    </span>
  )
}

function Refused({ line }: { line: Line }) {
  const { act, view } = usePage()
  return (
    <div className={classes(css.banner, css.refused)} role="alert" aria-live="off">
      <CircleAlert size={15} strokeWidth={2.1} aria-hidden />
      <span className={css.words}>
        {line.trouble ?? frameWords.keysRefused}
        {line.nextTryAt !== undefined && <NextTry at={line.nextTryAt} />}
      </span>
      {line.nextTryAt !== undefined && (
        <Button size="sm" onPress={() => void act('line.retry', {})}>
          {frameWords.tryNow}
        </Button>
      )}
      <Button size="sm" onPress={() => view.openPage('settings')}>
        {frameWords.checkAccount}
      </Button>
    </div>
  )
}
