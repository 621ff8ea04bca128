/** How the line to the carrier stands: an icon, a word, and while it is away since when and what waits. A press opens its settings. */
import { FlaskConical, Radio, TriangleAlert, Unplug, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { listed } from '../../common/wording/formats.ts'
import type { Line } from '../../contract/model.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { classes } from '../ui/classes.ts'
import text from '../ui/text.module.css'
import { clockTime } from '../words/times.ts'
import { waitingWords } from '../words/words.ts'
import css from './TaskBar.module.css'
import { lineNames, lineWords, taskbarWords } from './words.ts'

type Sign = { readonly icon: LucideIcon; readonly look?: string }

const twilio: Record<Line['state'], Sign> = {
  connecting: { icon: Radio, look: css.waiting },
  connected: { icon: Radio },
  down: { icon: Unplug, look: css.waiting },
  refused: { icon: TriangleAlert, look: css.refused },
  unreadable: { icon: TriangleAlert, look: css.refused },
}

const atHome: Sign = { icon: FlaskConical, look: css.practice }
const practice: Record<Line['state'], Sign> = { ...twilio, connecting: atHome, connected: atHome }

const since = (inner: ReactNode) => <span key="since" className={css.since}>{inner}</span>

export function LineButton() {
  const { view } = usePage()
  const line = useMirror((state) => state.line)
  const address = useMirror((state) => state.settings.account?.address)
  const { mode, state } = line
  const { icon: Icon, look } = (mode === 'practice' ? practice : twilio)[state]
  const time = clockTime(line.since)
  const place = mode === 'twilio' && address && taskbarWords.place({ host: new URL(address).host })
  const waits = state !== 'connected' && line.waiting > 0 && waitingWords(line.waiting)
  const facts = [lineNames[`${mode}:${state}`], state === 'down' && taskbarWords.since({ time }), place, waits]
  return (
    <AriaButton
      className={classes(css.line, look ?? (place ? css.waiting : undefined), (state === 'down' || place) && css.away)}
      aria-label={listed(facts.filter((fact) => typeof fact === 'string'))}
      onPress={() => view.openPage('settings')}
    >
      <Icon size={14} strokeWidth={2.1} aria-hidden />
      <span className={classes(css.lineName, text.num)}>
        {state === 'down' ? taskbarWords.noConnection({ time, since }) : lineWords[`${mode}:${state}`]}
        {place && <span className={css.place}> {place}</span>}
        {waits && <span className={css.waits}> · {waits}</span>}
      </span>
    </AriaButton>
  )
}
