/** The bar over everything: new message, search, the line, the pages, and the agent's status. */
import { ChartColumn, Keyboard, MessageCircle, Search, Settings, UsersRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ariaKeys, keyCaps } from '../page/keys/caps.ts'
import { useMirror, usePage, useView } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { Kbd } from '../ui/button/Kbd.tsx'
import { classes } from '../ui/classes.ts'
import { pane } from '../ui/keys/panes.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { Mark } from '../ui/sign/Logo.tsx'
import text from '../ui/text.module.css'
import { LineButton } from './LineButton.tsx'
import { StatusMenu } from './StatusMenu.tsx'
import css from './TaskBar.module.css'
import { taskbarWords } from './words.ts'

export function TaskBar() {
  return (
    <header className={css.bar} aria-label={taskbarWords.bar} {...pane}>
      <div className={css.left}>
        <Mark className={css.mark} />
        <span className={css.wordmark}>{taskbarWords.app}</span>
        <NewMessage />
      </div>
      <div className={css.middle}>
        <SearchButton />
      </div>
      <div className={css.right}>
        <LineButton />
        <Pages />
        <StatusMenu />
        <Account />
      </div>
    </header>
  )
}

function NewMessage() {
  const { newMessage, view } = usePage()
  const open = useView((state) => state.composer)
  useShortcut('message.new', newMessage)
  return (
    <Button
      variant="primary"
      className={css.newMessage}
      aria-label={taskbarWords.newMessage}
      data-new-message
      data-guide="new-message"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-keyshortcuts={ariaKeys('message.new')}
      // Whoever was writing goes on writing once the composer is closed.
      preventFocusOnPress
      onPress={open ? view.closeComposer : view.openComposer}
    >
      <MessageCircle size={16} strokeWidth={2.1} aria-hidden />
      <span>{taskbarWords.newMessage}</span>
    </Button>
  )
}

const long = (inner: ReactNode) => <span key="long" className={css.long}>{inner}</span>

function SearchButton() {
  const { view } = usePage()
  useShortcut('search', view.openSearch)
  return (
    <AriaButton
      className={css.search ?? ''}
      aria-label={taskbarWords.searchFor}
      aria-keyshortcuts={ariaKeys('search')}
      onPress={view.openSearch}
    >
      <Search size={14} strokeWidth={2.1} aria-hidden />
      <span className={text.ellipsis}>
        {taskbarWords.search({ long })}
      </span>
      <Kbd>{keyCaps('search')}</Kbd>
    </AriaButton>
  )
}

function Pages() {
  const { view } = usePage()
  const page = useView((state) => state.page)
  const isInTeam = useMirror(({ team }) => team.state === 'on')
  const toggle = (to: 'stats' | 'team' | 'settings') => () => view.openPage(page === to ? 'chat' : to)
  return (
    <>
      {isInTeam && (
        <IconButton label={taskbarWords.team} className={css.page} aria-current={page === 'team' ? 'page' : undefined} onPress={toggle('team')}>
          <UsersRound size={16} strokeWidth={1.9} aria-hidden />
        </IconButton>
      )}
      <IconButton label={taskbarWords.stats} className={css.page} aria-current={page === 'stats' ? 'page' : undefined} onPress={toggle('stats')}>
        <ChartColumn size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <IconButton label={taskbarWords.settings} className={css.page} aria-current={page === 'settings' ? 'page' : undefined} onPress={toggle('settings')}>
        <Settings size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <IconButton label={taskbarWords.shortcuts} className={css.shortcuts} shortcut="shortcuts" aria-haspopup="dialog" onPress={view.openShortcuts}>
        <Keyboard size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </>
  )
}

function Account() {
  const { view } = usePage()
  const name = useMirror((state) => state.worker.name)
  return (
    <AriaButton className={classes(css.me)} aria-label={taskbarWords.account({ name })} onPress={() => view.openPage('settings')}>
      <Avatar name={name} seed={name} size={26} />
    </AriaButton>
  )
}
