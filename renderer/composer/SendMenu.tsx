/** SEND MESSAGE and the three ways to send, in the manual's words. */
import { CalendarClock, ChevronDown, MessageCircle, UserRound, UsersRound, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SendOption } from '../desk/typed/sending.ts'
import { ariaKeys } from '../page/keys/caps.ts'
import { digitOf } from '../page/keys/press.ts'
import { laterWords } from '../later/words.ts'
import { Button } from '../ui/button/Button.tsx'
import { Kbd } from '../ui/button/Kbd.tsx'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Menu, MenuItem, MenuTrigger } from '../ui/overlay/Menu.tsx'
import css from './SendMenu.module.css'
import { composerWords } from './words.ts'

type Way = { readonly option: SendOption; readonly icon: LucideIcon; readonly words: () => ReactNode }

const route = (inner: ReactNode) => <span key="route">{inner}</span>

const ways: readonly Way[] = [
  { option: 'open', icon: MessageCircle, words: () => composerWords.sendAndOpen },
  { option: 'me', icon: UserRound, words: () => composerWords.sendForMe({ route }) },
  { option: 'any', icon: UsersRound, words: () => composerWords.sendForAny({ route }) },
]

export type SendMenuProps = {
  readonly isDisabled: boolean
  /** The chat is a colleague's, so it can't be opened here. */
  readonly isParkedOnly: boolean
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onSend: (option: SendOption) => void
  readonly onLater: () => void
}

export function SendMenu({ isDisabled, isParkedOnly, isOpen, onOpenChange, onSend, onLater }: SendMenuProps) {
  useShortcut('composer.send', () => onOpenChange(!isDisabled))
  const act = (key: SendOption | 'later') => (key === 'later' ? onLater() : onSend(key))
  const choose = (key: SendOption | 'later') => {
    if (isParkedOnly && key === 'open') return
    onOpenChange(false)
    act(key)
  }
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button variant="primary" size="lg" caps isDisabled={isDisabled} aria-label={composerWords.sendMessage} aria-keyshortcuts={ariaKeys('composer.send')} data-guide="send">
        {composerWords.sendButton}
        <ChevronDown size={15} strokeWidth={2.3} className={css.caret} aria-hidden />
      </Button>
      <Menu aria-label={composerWords.sendMessage} autoFocus="first" className={css.menu} header={<WayKeys onChoose={choose} />} disabledKeys={isParkedOnly ? ['open'] : []} onAction={(key) => act(key as SendOption | 'later')}>
        {ways.map(({ option, icon: Icon, words }, index) => (
          <MenuItem key={option} id={option} className={css.way}>
            <Icon size={16} strokeWidth={1.9} aria-hidden />
            <span className={css.words}>{words()}</span>
            <Kbd>{String(index + 1)}</Kbd>
          </MenuItem>
        ))}
        <MenuItem id="later" className={css.way}>
          <CalendarClock size={16} strokeWidth={1.9} aria-hidden />
          <span className={css.words}>{laterWords.sendLater}</span>
          <Kbd>{String(ways.length + 1)}</Kbd>
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}

/** The digits, while the menu is open. */
function WayKeys({ onChoose }: { readonly onChoose: (option: SendOption | 'later') => void }) {
  useShortcut('send.way', (event) => {
    onChoose(ways[digitOf(event) - 1]?.option ?? 'later')
  })
  return null
}
