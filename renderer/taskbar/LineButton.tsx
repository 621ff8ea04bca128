/** How the line to the carrier stands: an icon, a word, and while it is away since when and what waits. A press opens its settings. */
import { FlaskConical, Radio, TriangleAlert, Unplug, type LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Line } from '../../contract/model.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { classes } from '../ui/classes.ts'
import text from '../ui/text.module.css'
import { clockTime } from '../words/times.ts'
import { waitingWords } from '../words/words.ts'
import css from './TaskBar.module.css'

type Sign = { readonly icon: LucideIcon; readonly word: string; readonly says: string; readonly look?: string }

const twilio: Record<Line['state'], Sign> = {
  connecting: { icon: Radio, word: 'Connecting', says: 'Twilio, connecting', look: css.waiting },
  connected: { icon: Radio, word: 'Twilio', says: 'Twilio, connected' },
  down: { icon: Unplug, word: 'No connection', says: 'Twilio, not reachable', look: css.waiting },
  refused: { icon: TriangleAlert, word: 'Not connected', says: 'Twilio, keys not accepted', look: css.refused },
  unreadable: { icon: TriangleAlert, word: 'Replies can’t be read', says: 'Twilio, replies can’t be read', look: css.refused },
}

const atHome: Sign = { icon: FlaskConical, word: 'Practice mode', says: 'practice mode, no message leaves this computer', look: css.practice }
const practice: Record<Line['state'], Sign> = {
  connecting: { ...atHome, word: 'Practice mode, connecting' },
  connected: atHome,
  down: { ...twilio.down, says: 'practice mode, not reachable' },
  refused: twilio.refused,
  unreadable: twilio.unreadable,
}

export function LineButton() {
  const { view } = usePage()
  const line = useMirror((state) => state.line)
  const address = useMirror((state) => state.settings.account?.address)
  const { icon: Icon, word, says, look } = (line.mode === 'practice' ? practice : twilio)[line.state]
  const place = line.mode === 'twilio' && address && `at ${new URL(address).host}`
  const since = line.state === 'down' && `since ${clockTime(line.since)}`
  const waits = line.state !== 'connected' && line.waiting > 0 && waitingWords(line.waiting)
  return (
    <AriaButton
      className={classes(css.line, look ?? (place ? css.waiting : undefined), (since || place) && css.away)}
      aria-label={`Provider: ${[says, since, place, waits].filter(Boolean).join(', ')}`}
      onPress={() => view.openPage('settings')}
    >
      <Icon size={14} strokeWidth={2.1} aria-hidden />
      <span className={classes(css.lineName, text.num)}>
        {word}
        {since && <span className={css.since}> {since}</span>}
        {place && <span className={css.place}> {place}</span>}
        {waits && <span className={css.waits}> · {waits}</span>}
        {place && <span className={css.since}> {place}</span>}
      </span>
    </AriaButton>
  )
}
