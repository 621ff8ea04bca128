/** The templates in their folders, which open and close; a word finds those that have it. */
import { useState } from 'react'
import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import type { Template } from '../../../contract/answers/templates.ts'
import { limits } from '../../../contract/limits.ts'
import { foundIn } from '../../templates/list/find.ts'
import { grouped } from '../../templates/list/grouped.ts'
import { sourceWords, templateWords } from '../../templates/words.ts'
import { classes } from '../../ui/classes.ts'
import { fieldBox } from '../../ui/field/Field.tsx'
import { Words } from '../../ui/text/Words.tsx'
import css from './Shelf.module.css'
import { Moves } from './Moves.tsx'
import { TemplateRow } from './TemplateRow.tsx'
import { templatesWords as words } from './words.ts'

type Deeds = {
  readonly onOpen: (template: Template) => void
  readonly onMove: (template: Template, by: -1 | 1) => void
  readonly onRemove: (template: Template) => void
}

export function Shelf({ templates, ...deeds }: Deeds & { readonly templates: readonly Template[] }) {
  const [typed, setTyped] = useState('')
  /** Folders that the agent has opened or closed: the others are open where they are the agent's own. */
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isSought = typed.trim() !== ''
  const found = isSought ? foundIn(templates, typed) : templates
  return (
    <div className={css.shelf}>
      <input
        type="search"
        dir="auto"
        className={classes(fieldBox, css.find)}
        aria-label={templateWords.find}
        placeholder={templateWords.find}
        maxLength={limits.search}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {grouped(found, folderOf).map((rows) => {
        const key = folderOf(rows[0])
        const isOpen = isSought || (turned.get(key) ?? rows[0].source === 'mine')
        return <Folder key={key} rows={rows} isOpen={isOpen} isWhole={!isSought} onTurn={() => setTurned(new Map(turned).set(key, !isOpen))} {...deeds} />
      })}
      <p className={css.none} role="status">
        {found.length === 0 && templateWords.nothing({ typed: typed.trim() })}
      </p>
    </div>
  )
}

/** Folders by the same name of different sources are different folders. */
const folderOf = ({ source, folder }: Template): string => JSON.stringify([source, folder])

type FolderProps = Deeds & { readonly rows: readonly [Template, ...Template[]]; readonly isOpen: boolean; readonly isWhole: boolean; readonly onTurn: () => void }

/** `isWhole`: all of the folder is shown, so that its rows have places. */
function Folder({ rows, isOpen, isWhole, onTurn, onOpen, onMove, onRemove }: FolderProps) {
  const { source, folder } = rows[0]
  const name = folder || words.inNone
  return (
    <section aria-label={`${name}, ${sourceWords[source]}`}>
      <h3 className={css.folder}>
        <Button className={css.turn ?? ''} aria-expanded={isOpen} onPress={onTurn}>
          <ChevronRight size={14} strokeWidth={2} aria-hidden className={classes(css.chevron, isOpen && css.open)} />
          <Words className={css.name}>{name}</Words>
          <span className={css.source}>{sourceWords[source]}</span>
          <span className={css.count}>{words.count({ count: rows.length })}</span>
        </Button>
      </h3>
      {isOpen && (
        <ul>
          {rows.map((template, place) => (
            <TemplateRow key={template.id} template={template} onOpen={() => onOpen(template)} onRemove={() => onRemove(template)}>
              {isWhole && source === 'mine' && rows.length > 1 && <Moves title={template.title} isFirst={place === 0} isLast={place === rows.length - 1} onMove={(by) => onMove(template, by)} />}
            </TemplateRow>
          ))}
        </ul>
      )}
    </section>
  )
}
