/** The contacts, one row each, of which only those in sight are drawn. The arrow keys go through them. */
import { useId, useState, type KeyboardEvent } from 'react'
import { newer } from '../../../common/mirror/mirror.ts'
import { listed } from '../../../common/wording/formats.ts'
import type { Contact } from '../../../contract/model.ts'
import { useTagsOf } from '../../contact/tags/useTags.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror } from '../../page/usePage.ts'
import { classes } from '../../ui/classes.ts'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { Tag } from '../../ui/sign/Tag.tsx'
import { Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { barOf, markTone, markWords } from '../../words/marks.ts'
import css from '../People.module.css'
import { peopleWords } from '../words.ts'
import { bringIntoSight, useInSight } from './useInSight.ts'
import { useRows } from './usePeople.ts'

const rowPx = 52

type Props = {
  readonly places: Uint32Array
  readonly version: number
  readonly chosen: number | undefined
  readonly onChoose: (place: number) => void
}

export function PeopleList({ places, version, chosen, onChoose }: Props) {
  const id = useId()
  const [scroll, setScroll] = useState<HTMLElement | null>(null)
  const { first, last } = useInSight(scroll, places.length, rowPx)
  const inSight = [...places.subarray(first, last + 1)]
  const rows = useRows(inSight, version)
  const at = chosen === undefined ? -1 : places.indexOf(chosen)

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroll?.clientHeight ?? 0) / rowPx) - 1)
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -places.length, End: places.length }
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || places.length === 0) return
    event.preventDefault()
    const next = Math.min(places.length - 1, Math.max(0, at + step))
    if (scroll) bringIntoSight(scroll, next, rowPx)
    onChoose(places[next]!)
  }
  return (
    <div
      ref={setScroll}
      className={css.list}
      role="listbox"
      aria-label={peopleWords.list}
      tabIndex={0}
      aria-activedescendant={at >= first && at <= last ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={css.rows} style={{ height: places.length * rowPx }}>
        {inSight.map((place, offset) => {
          const index = first + offset
          const row = rows.get(place)
          return (
            <div
              key={place}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={places.length}
              className={classes(css.row, index === at && css.chosen)}
              style={{ transform: `translateY(${index * rowPx}px)` }}
              onClick={() => onChoose(place)}
              aria-label={row ? undefined : peopleWords.title}
            >
              {row && <Row contact={row.contact} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Row({ contact: listedContact }: { readonly contact: Contact }) {
  const { nameOf, numberOf } = useNumbers()
  const known = useMirror((state) => state.contacts.get(listedContact.phone))
  const contact = known ? newer(listedContact, known) : listedContact
  const { phone } = contact
  const bar = barOf(contact)
  const [first, ...others] = useTagsOf(contact)
  return (
    <>
      <Avatar name={contact.name} seed={phone} size={32} />
      <span className={css.who}>
        <Words className={classes(css.name, text.ellipsis)}>{nameOf(contact, phone)}</Words>
        <span className={classes(css.under, text.ellipsis)}>{listed([...(contact.name ? [numberOf(phone)] : []), ...(contact.place ? [contact.place] : [])])}</span>
      </span>
      {bar ? (
        <Tag tone={markTone[bar.kind]}>{markWords[bar.kind]}</Tag>
      ) : (
        first && (
          <Tag tone={first.colour} className={css.tag}>
            <bdi className={text.ellipsis}>{first.name}</bdi>
            {others.length > 0 && <span>+{others.length}</span>}
          </Tag>
        )
      )}
    </>
  )
}
