/** One tag: its color, its name, what it can be merged into, and the way to remove it. */
import { Check, Merge, Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { foldedTag } from '../../../common/tag-name.ts'
import { limits } from '../../../contract/limits.ts'
import { tagColours, type Tag as TagOf } from '../../../contract/model.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/overlay/Menu.tsx'
import { Tag } from '../../ui/sign/Tag.tsx'
import { TextField } from '../fields/TextField.tsx'
import lists from '../list/List.module.css'
import css from './TagsField.module.css'
import { useTagChanges } from './useTagChanges.ts'
import { tagColourWords, tagsWords as words } from './words.ts'

type Props = { readonly tag: TagOf; readonly tags: readonly TagOf[] }

export function TagRow({ tag, tags }: Props) {
  const { id, name } = tag
  const { rename, remove } = useTagChanges(tag)
  const faultOf = (wanted: string): string | undefined => {
    if (wanted.trim() === '') return words.noName
    const taken = tags.find((each) => each.id !== id && foldedTag(each.name) === foldedTag(wanted))
    return taken && words.taken({ name: taken.name })
  }
  return (
    <li className={lists.row}>
      <ColourMenu tag={tag} />
      <TextField label={words.nameOf({ name })} hidesLabel className={lists.name} maxLength={limits.tagName} value={name} faultOf={faultOf} save={rename} />
      <MergeMenu tag={tag} tags={tags} />
      <IconButton label={words.remove({ name })} onPress={() => void remove()}>
        <Trash2 size={15} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </li>
  )
}

function ColourMenu({ tag }: Pick<Props, 'tag'>) {
  const { paint } = useTagChanges(tag)
  const label = words.colourOf({ name: tag.name, colour: tagColourWords[tag.colour] })
  return (
    <MenuTrigger>
      <Button className={lists.colour ?? ''} aria-label={label}>
        <Tag tone={tag.colour} className={css.swatch}>{null}</Tag>
      </Button>
      <Menu aria-label={label} placement="bottom start">
        {tagColours.map((each) => (
          <MenuItem key={each} textValue={tagColourWords[each]} onAction={() => paint(each)}>
            <Tag tone={each}>{tagColourWords[each]}</Tag>
            {each === tag.colour && <Check size={14} strokeWidth={2.1} aria-hidden />}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}

function MergeMenu({ tag, tags }: Props) {
  const { merge } = useTagChanges(tag)
  const label = words.merge({ name: tag.name })
  const others = tags.filter(({ id }) => id !== tag.id)
  return (
    <MenuTrigger>
      <IconButton label={label} isDisabled={others.length === 0} aria-haspopup="menu">
        <Merge size={15} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <Menu aria-label={label} placement="bottom end">
        {others.map((each) => (
          <MenuItem key={each.id} textValue={each.name} onAction={() => void merge(each)}>
            <Tag tone={each.colour}>
              <bdi>{each.name}</bdi>
            </Tag>
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
