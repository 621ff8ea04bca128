/** The plus behind a person's tags: finds a tag by its name, or makes one. */
import { Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { limits } from '../../../contract/limits.ts'
import type { Contact } from '../../../contract/model.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { classes } from '../../ui/classes.ts'
import { fieldBox } from '../../ui/field/Field.tsx'
import { useComboList } from '../../ui/field/useComboList.ts'
import { PopoverFrame } from '../../ui/overlay/Popover.tsx'
import { Tag } from '../../ui/sign/Tag.tsx'
import css from './Tags.module.css'
import { picksFor, useGiveTag, type TagPick } from './useTags.ts'
import { tagWords } from './words.ts'

type Props = { readonly phone: string; readonly contact: Contact | undefined }

export function AddTag({ phone, contact }: Props) {
  const { say } = usePage()
  const { nameOf } = useNumbers()
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const give = useGiveTag(phone)
  const pick = async (picked: TagPick) => {
    setOpen(false)
    if (await give(picked)) say(tagWords.given({ name: nameOf(contact, phone), tag: nameIn(picked) }))
  }
  return (
    <>
      <IconButton small label={tagWords.add} ref={opener} aria-haspopup="dialog" aria-expanded={isOpen} onPress={() => setOpen(true)}>
        <Plus size={14} strokeWidth={2.1} aria-hidden />
      </IconButton>
      <PopoverFrame triggerRef={opener} isOpen={isOpen} onOpenChange={setOpen} placement="bottom start" className={css.popover}>
        <Dialog aria-label={tagWords.add} className={css.dialog ?? ''}>
          <Picker has={contact?.tags ?? []} onPick={(picked) => void pick(picked)} />
        </Dialog>
      </PopoverFrame>
    </>
  )
}

const nameIn = (pick: TagPick): string => ('tag' in pick ? pick.tag.name : pick.name)

function Picker({ has, onPick }: { readonly has: readonly string[]; readonly onPick: (pick: TagPick) => void }) {
  const all = useMirror((state) => state.tags)
  const [typed, setTyped] = useState('')
  const items = useMemo(() => picksFor(all, has, typed), [all, has, typed])
  const list = useComboList({ items, isOpen: true, onPick })
  return (
    <>
      <input {...list.inputProps} autoFocus dir="auto" className={classes(fieldBox, css.find)} aria-label={tagWords.find} placeholder={tagWords.find} maxLength={limits.tagName} value={typed} onChange={(event) => setTyped(event.target.value)} />
      {items.length === 0 && <p className={css.none}>{tagWords.none}</p>}
      <div {...list.listProps} aria-label={tagWords.tags} className={css.options}>
        {items.map((pick, index) => (
          <div key={'tag' in pick ? pick.tag.id : ''} {...list.optionProps(index)} className={css.option}>
            {'tag' in pick ? (
              <Tag tone={pick.tag.colour}>
                <bdi>{pick.tag.name}</bdi>
              </Tag>
            ) : (
              tagWords.make({ name: pick.name })
            )}
          </div>
        ))}
      </div>
    </>
  )
}
