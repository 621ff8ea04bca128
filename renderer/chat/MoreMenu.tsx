/** What is seldom wanted in a chat. */
import { Copy, Ellipsis, PanelRight } from 'lucide-react'
import type { Task } from '../../contract/model.ts'
import { nationalNumber } from '../desk/phone.ts'
import { copyText } from '../ui/copy.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/Menu.tsx'
import { useCompact } from '../ui/useMedia.ts'
import type { Card } from './useCard.ts'

/** Where the header has no room for the card's own button, the menu opens it. */
export function MoreMenu({ task, card }: { task: Task; card: Card | undefined }) {
  const isCompact = useCompact()
  const number = nationalNumber(task.phone)
  return (
    <MenuTrigger>
      <IconButton label="More actions">
        <Ellipsis size={17} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <Menu aria-label="More actions">
        <MenuItem onAction={() => copyText(number, 'Number copied.')} textValue="Copy number">
          <Copy size={15} strokeWidth={1.9} aria-hidden />
          Copy number
        </MenuItem>
        {isCompact && card && (
          <MenuItem onAction={card.toggle} textValue="Contact card">
            <PanelRight size={15} strokeWidth={1.9} aria-hidden />
            Contact card
          </MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  )
}
