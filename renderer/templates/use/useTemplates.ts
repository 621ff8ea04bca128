/** Templates at one text box: which are offered, what each says to this person, and how one comes into the text. */
import { useEffect, useMemo, useState, type RefObject } from 'react'
import { useStore } from 'zustand'
import { blankFrom, blanksIn } from '../../../common/template/blanks.ts'
import type { Contact } from '../../../contract/model.ts'
import type { Template, TemplateLanguage } from '../../../contract/answers/templates.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { putIn } from '../../ui/field/putIn.ts'
import { languageFor, sayIn, type Said } from '../../words/said/said.ts'
import { useSlash } from '../box/useSlash.ts'
import { rowsFor } from '../list/find.ts'
import { templateWords } from '../words.ts'
import { useWantedTemplate } from './useWantedTemplate.ts'

export type TemplatesParts = {
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** To whom the text goes, as far as that is known. */
  readonly phone: string | undefined
  readonly contact: Contact | undefined
  /** The composer’s; else it is the reply’s of the open chat, which lies under it. */
  readonly isComposer?: boolean
}

export type TemplatesAtBox = ReturnType<typeof useTemplates>

export function useTemplates({ box, phone, contact, isComposer = false }: TemplatesParts) {
  const { act, say, clock, templates: store } = usePage()
  const { list, state } = useStore(store)
  const agentName = useMirror(({ worker }) => worker.name)
  const country = useMirror(({ settings }) => settings.country)
  const { slash, end: endSlash, handlers } = useSlash(box)
  const [isOpen, setOpen] = useState(false)
  /** What the agent chose for this person; else it is the person's own. */
  const [chosen, setChosen] = useState<{ readonly phone: string | undefined; readonly language: TemplateLanguage }>()
  const language = chosen?.phone === phone && chosen ? chosen.language : languageFor(contact)
  useEffect(() => store.load(), [store])
  const query = slash?.query
  const rows = useMemo(() => (query === undefined ? [] : rowsFor(list.templates, query)), [list, query])

  const saidTo = (template: Template): Said => sayIn(template.texts, language, { contact, phone, agentName, country, now: clock.now() })

  /** Where the caret is, or in the place of the slash; nothing that was written is lost. It never sends. */
  function insert(template: Template): void {
    const field = box.current
    if (!field) return
    const { text } = saidTo(template)
    const from = slash ? slash.from : field.selectionEnd
    const to = field.selectionEnd
    setOpen(false)
    endSlash()
    const before = /\S$/u.test(field.value.slice(0, from)) ? ' ' : ''
    const after = /^\S/u.test(field.value.slice(to)) ? ' ' : ''
    putIn(field, from, to, before + text + after)
    const blank = blankFrom(field.value, from, 1)
    if (blank && blank.to <= from + before.length + text.length) field.setSelectionRange(blank.from, blank.to)
    void act('template.used', { id: template.id })
    say(templateWords.inserted({ title: template.title, blanks: blanksIn(text).length }))
  }

  useWantedTemplate({ box, isComposer, insert })

  return {
    list, state, language, isOpen, insert, endSlash, handlers,
    /** What is typed behind a slash. */
    slash: slash && { query: slash.query, rows },
    /** Reads and draws what it would say. */
    saidTo,
    open: () => {
      endSlash()
      setOpen(true)
    },
    /** Back to the text, as it stands. */
    close: () => {
      setOpen(false)
      box.current?.focus()
    },
    /** The dialog has lost the focus to something else. */
    leave: () => setOpen(false),
    switchLanguage: () => setChosen({ phone, language: language === 'en' ? 'es' : 'en' }),
    reload: store.reread,
  }
}
