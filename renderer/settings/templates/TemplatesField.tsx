/** All templates: the agent's own are written here, the hotline's and the starter set are read and copied. */
import { useState } from 'react'
import { Plus } from 'lucide-react'
import { newId } from '../../../common/ids.ts'
import type { Template, TemplateWords } from '../../../contract/answers/templates.ts'
import { limits } from '../../../contract/limits.ts'
import { usePage } from '../../page/usePage.ts'
import { templateWords } from '../../templates/words.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { isolated } from '../../words/people/isolate.ts'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Files } from './files/Files.tsx'
import { fileWords } from './files/words.ts'
import { ReadDialog } from './ReadDialog.tsx'
import { Shelf } from './Shelf.tsx'
import { TemplateDialog } from './TemplateDialog.tsx'
import lists from '../list/List.module.css'
import css from './Templates.module.css'
import { useTemplateList } from './useTemplateList.ts'
import { templatesWords as words } from './words.ts'

/** One that is written; `before` is what the desk has, which has nothing of a new one. */
type Written = { readonly id: string; readonly before: TemplateWords | undefined; readonly now: TemplateWords }

const empty: TemplateWords = { folder: '', title: '', code: '', texts: { en: '', es: '' } }

export function TemplatesField() {
  const { toasts } = usePage()
  const list = useTemplateList()
  const [written, setWritten] = useState<Written>()
  const [readId, setReadId] = useState<string>()
  const { all, mine, state } = list
  const read = all.find(({ id }) => id === readId)

  const write = (next: Written | undefined) => {
    list.forgetTrouble()
    setWritten(next)
  }
  const open = (template: Template) => (template.source === 'mine' ? write({ id: template.id, before: template, now: template }) : setReadId(template.id))
  const copy = ({ folder, title, code, texts }: Template) => {
    setReadId(undefined)
    write({ id: newId(), before: undefined, now: { folder, title, code, texts } })
  }
  const save = async (id: string, template: TemplateWords) => {
    if (await list.save(id, template)) write(undefined)
  }
  /** What was typed is a click away, as long as the toast stands. */
  const leave = (left: Written, isChanged: boolean) => {
    write(undefined)
    const title = left.now.title.trim()
    if (isChanged) toasts.show(title === '' ? words.droppedNew : words.dropped({ title: isolated(title) }), { label: words.goOn, act: () => write(left) })
  }
  return (
    <Findable texts={[words.list, words.help, words.add, fileWords.import, fileWords.export, ...all.map(({ title }) => title)]}>
      <p className={classes(fields.help, lists.lead)}>{words.help}</p>
      {state === 'failed' && (
        <div className={css.failed} role="alert">
          {templateWords.failed}
          <Button size="sm" onPress={() => void list.reload()}>
            {templateWords.tryAgain}
          </Button>
        </div>
      )}
      {state === 'ready' && mine.length === 0 && <p className={lists.none}>{words.noneOfMine}</p>}
      {all.length > 0 && <Shelf templates={all} onOpen={open} onMove={(template, by) => void list.move(template, by)} onRemove={(template) => void list.remove(template)} />}
      <div className={css.actions}>
        <Button isDisabled={mine.length >= limits.template.count} onPress={() => write({ id: newId(), before: undefined, now: empty })}>
          <Plus size={14} strokeWidth={2.1} aria-hidden />
          {words.add}
        </Button>
        <Files mine={mine} />
      </div>
      {written && (
        <TemplateDialog key={written.id} {...written} others={all.filter(({ id }) => id !== written.id)} trouble={list.trouble} onSave={(template) => void save(written.id, template)} onClose={(now, isChanged) => leave({ ...written, now }, isChanged)} />
      )}
      {read && <ReadDialog template={read} path={list.file?.path ?? ''} onCopy={() => copy(read)} onClose={() => setReadId(undefined)} />}
    </Findable>
  )
}
