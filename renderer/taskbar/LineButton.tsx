/** How the line to the carrier stands, in one icon and word; a press opens its settings. */
import { FlaskConical, Radio, TriangleAlert, Unplug, type LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Line } from '../../contract/model.ts'
import { useMirror } from '../desk/mirror.ts'
import { openPage } from '../desk/view.ts'
import { classes } from '../ui/classes.ts'
import css from './TaskBar.module.css'

type Sign = { readonly icon: LucideIcon; readonly word: string; readonly says: string; readonly look?: string }

const practice: Sign = { icon: FlaskConical, word: 'Practice mode', says: 'practice mode, no message leaves this computer', look: css.practice }

const signs: Record<Line['state'], Sign> = {
  connecting: { icon: Radio, word: 'Connecting', says: 'Twilio, connecting', look: css.waiting },
  connected: { icon: Radio, word: 'Twilio', says: 'Twilio, connected' },
  down: { icon: Unplug, word: 'Reconnecting', says: 'Twilio, not reachable', look: css.waiting },
  refused: { icon: TriangleAlert, word: 'Not connected', says: 'Twilio, keys not accepted', look: css.refused },
}

export function LineButton() {
  const line = useMirror((state) => state.line)
  const { icon: Icon, word, says, look } = line.mode === 'practice' && line.state !== 'down' ? practice : signs[line.state]
  return (
    <AriaButton
      className={classes(css.line, look)}
      aria-label={`Provider: ${says}`}
      onPress={() => openPage('settings')}
    >
      <Icon size={14} strokeWidth={2.1} aria-hidden />
      <span className={css.lineName}>{word}</span>
    </AriaButton>
  )
}
