/** The page of contacts: everybody there is, found by name, number or tag, with what is known of the one that is chosen; lists come in and go out here. */
import { Download, FileInput, Search } from 'lucide-react'
import { useState } from 'react'
import { figure } from '../../common/wording/formats.ts'
import { limits } from '../../contract/limits.ts'
import { markKinds, type MarkKind } from '../../contract/model.ts'
import { sortedTags } from '../contact/tags/useTags.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { BackButton } from '../tasks/back/BackButton.tsx'
import { Button, LinkButton } from '../ui/button/Button.tsx'
import { classes } from '../ui/classes.ts'
import { fieldBox } from '../ui/field/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { useWide } from '../ui/useMedia.ts'
import { markWords } from '../words/marks.ts'
import { PeopleList } from './list/PeopleList.tsx'
import { usePeople, useRows, type Sought } from './list/usePeople.ts'
import { ImportDialog } from './lists/ImportDialog.tsx'
import { Imports } from './lists/Imports.tsx'
import css from './People.module.css'
import { Person } from './Person.tsx'
import { peopleWords } from './words.ts'

export function PeoplePage() {
  const { act, toasts } = usePage()
  const [sought, setSought] = useState<Sought>({ text: '', tagId: '', mark: '' })
  const [chosen, setChosen] = useState<number>()
  const [isImporting, setImporting] = useState(false)
  const { places, isFailed, again, version } = usePeople(sought)
  const person = useRows(chosen === undefined ? [] : [chosen], version).get(chosen ?? 0)
  const isWide = useWide()
  const save = async () => {
    const { text, tagId, mark } = sought
    if (await act('contact.export', { ...(text && { text }), ...(tagId && { tagId }), ...(mark && { mark }) })) toasts.show(peopleWords.exported)
  }
  const end = (
    <>
      <Button size="sm" onPress={() => void save()}>
        <Download size={14} strokeWidth={1.9} aria-hidden />
        {peopleWords.export}
      </Button>
      <Button size="sm" variant="primary" aria-haspopup="dialog" onPress={() => setImporting(true)}>
        <FileInput size={14} strokeWidth={1.9} aria-hidden />
        {peopleWords.import}
      </Button>
    </>
  )
  return (
    <Page title={peopleWords.title} start={<BackButton />} sub={isWide && places && figure(places.length)} end={end}>
      <Imports />
      {isFailed && (
        <Notice tone="warn" className={css.notice}>
          {peopleWords.failed} <LinkButton onPress={again}>{peopleWords.tryAgain}</LinkButton>
        </Notice>
      )}
      <div className={classes(css.columns, person && chosen !== undefined && css.hasChosen)}>
        <div className={css.side}>
          <Finder sought={sought} onChange={setSought} />
          <p className={css.count} role="status">
            {places && (places.length === 0 ? <Nobody sought={sought} /> : peopleWords.count({ count: places.length }))}
          </p>
          {places && places.length > 0 && <PeopleList places={places} version={version} chosen={chosen} onChoose={setChosen} />}
        </div>
        {person && chosen !== undefined ? <Person key={person.contact.phone} contact={person.contact} onBack={() => setChosen(undefined)} /> : <p className={css.nothing}>{peopleWords.choose}</p>}
      </div>
      <ImportDialog isOpen={isImporting} onClose={() => setImporting(false)} />
    </Page>
  )
}

const Nobody = ({ sought: { text, tagId, mark } }: { readonly sought: Sought }) => <>{text.trim() === '' && tagId === '' && mark === '' ? peopleWords.none : peopleWords.noMatch}</>

function Finder({ sought, onChange }: { readonly sought: Sought; readonly onChange: (sought: Sought) => void }) {
  const tags = useMirror((state) => state.tags)
  return (
    <search className={css.finder}>
      <span className={classes(fieldBox, css.find)}>
        <Search size={14} strokeWidth={2.1} aria-hidden />
        <input type="search" dir="auto" aria-label={peopleWords.find} placeholder={peopleWords.find} maxLength={limits.search} value={sought.text} onChange={(event) => onChange({ ...sought, text: event.target.value })} />
      </span>
      <span className={css.filters}>
        <select aria-label={peopleWords.tag} value={sought.tagId} onChange={(event) => onChange({ ...sought, tagId: event.target.value })}>
          <option value="">{peopleWords.anyTag}</option>
          {sortedTags(tags).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select aria-label={peopleWords.texting} value={sought.mark} onChange={(event) => onChange({ ...sought, mark: event.target.value as MarkKind | '' })}>
          <option value="">{peopleWords.anyTexting}</option>
          {markKinds.map((kind) => (
            <option key={kind} value={kind}>
              {markWords[kind]}
            </option>
          ))}
        </select>
      </span>
    </search>
  )
}
