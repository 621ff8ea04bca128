/** What is seldom wanted in a chat. */
import { Copy, Ellipsis } from 'lucide-react'
import type { Task } from '../../contract/model.ts'
import { nationalNumber } from '../desk/phone.ts'
import { copyText } from '../ui/copy.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/Menu.tsx'

export function MoreMenu({ task }: { task: Task }) {
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
      </Menu>
    </MenuTrigger>
  )
}
