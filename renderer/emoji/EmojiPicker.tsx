/** Finds an emoji by its name or its kind: arrows go through the grid, Enter takes one. What the text costs with it is said before. */
import { Apple, Car, Clock, Flag, Hash, Leaf, Lightbulb, Smile, Trophy, UserRound, type LucideIcon } from 'lucide-react'
import { use, useRef, useState, type KeyboardEvent } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { classes } from '../ui/classes.ts'
import { fieldBox } from '../ui/field/Field.tsx'
import { meter } from '../ui/text/segments.ts'
import { readCatalogue, shownEmoji, type Emoji } from './catalogue.ts'
import css from './Emoji.module.css'
import { emojiWords as words, groupWords, type EmojiGroup } from './words.ts'

const icons: Readonly<Record<EmojiGroup, LucideIcon>> = { often: Clock, smileys: Smile, people: UserRound, nature: Leaf, food: Apple, travel: Car, activities: Trophy, objects: Lightbulb, symbols: Hash, flags: Flag }

type Props = { readonly body: string; readonly onPick: (sign: string) => void }

let catalogue: Promise<readonly Emoji[]> | undefined

export function EmojiPicker({ body, onPick }: Props) {
  const all = use((catalogue ??= readCatalogue()))
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState<EmojiGroup>('often')
  const grid = useRef<HTMLDivElement>(null)
  const shown = shownEmoji(all, typed, group)
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = shown
    if (event.key === 'Enter' && first && typed.trim() !== '') onPick(first.sign)
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    grid.current?.querySelector<HTMLElement>('[role=option]')?.focus()
  }
  return (
    <Dialog aria-label={words.insert} className={css.dialog ?? ''}>
      <input className={classes(fieldBox, css.find)} autoFocus dir="auto" aria-label={words.find} placeholder={words.find} value={typed} onChange={({ target }) => setTyped(target.value)} onKeyDown={onKeyDown} />
      {typed.trim() === '' && <Groups chosen={group} onChoose={setGroup} />}
      <ListBox
        ref={grid}
        className={css.grid ?? ''}
        layout="grid"
        aria-label={typed.trim() === '' ? groupWords[group] : words.list}
        items={shown.map((emoji) => ({ ...emoji, id: emoji.sign }))}
        selectionMode="none"
        onAction={(key) => onPick(String(key))}
        renderEmptyState={() => <p className={css.none}>{words.none}</p>}
      >
        {({ sign, label }) => (
          <ListBoxItem id={sign} textValue={label} aria-label={label} className={css.emoji ?? ''}>
            <span title={label}>{sign}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <p className={css.cost}>{words.cost({ counted: meter(`${body}🙂`).words })}</p>
    </Dialog>
  )
}

function Groups({ chosen, onChoose }: { readonly chosen: EmojiGroup; readonly onChoose: (group: EmojiGroup) => void }) {
  return (
    <RadioGroup className={css.groups ?? ''} aria-label={words.groups} orientation="horizontal" value={chosen} onChange={(group) => onChoose(group as EmojiGroup)}>
      {(Object.keys(icons) as EmojiGroup[]).map((group) => {
        const Icon = icons[group]
        return (
          <RadioField key={group} value={group} aria-label={groupWords[group]}>
            <RadioButton className={css.group ?? ''}>
              <span title={groupWords[group]}>
                <Icon size={16} strokeWidth={1.9} aria-hidden />
              </span>
            </RadioButton>
          </RadioField>
        )
      })}
    </RadioGroup>
  )
}
