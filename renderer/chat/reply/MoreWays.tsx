/** What can be done with a reply beside sending it now. */
import { CalendarClock, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { LaterDialog, type When } from '../../later/LaterDialog.tsx'
import { laterWords } from '../../later/words.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/overlay/Menu.tsx'

type Props = {
  readonly phone: string
  readonly isDisabled: boolean
  readonly onLater: (when: When) => void
}

export function MoreWays({ phone, isDisabled, onLater }: Props) {
  const [isLater, setLater] = useState(false)
  const putOff = async (when: When): Promise<undefined> => {
    setLater(false)
    onLater(when)
    return undefined
  }
  return (
    <>
      <MenuTrigger>
        <IconButton label={laterWords.moreWays} isDisabled={isDisabled}>
          <ChevronDown size={16} strokeWidth={1.9} aria-hidden />
        </IconButton>
        <Menu aria-label={laterWords.moreWays} onAction={() => setLater(true)}>
          <MenuItem id="later">
            <CalendarClock size={16} strokeWidth={1.9} aria-hidden />
            {laterWords.sendLater}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      <LaterDialog phone={phone} asksTo={false} isOpen={isLater} onClose={() => setLater(false)} onChosen={putOff} />
    </>
  )
}
