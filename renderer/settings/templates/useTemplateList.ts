/** The agent's own templates and all others, and what is done with the own ones. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Template, TemplateWords } from '../../../contract/answers/templates.ts'
import { usePage } from '../../page/usePage.ts'
import { isolated } from '../../words/people/isolate.ts'
import { refusalWords } from '../../words/words.ts'
import { templatesWords as words } from './words.ts'

const wordsIn = ({ folder, title, code, texts }: TemplateWords): TemplateWords => ({ folder, title, code, texts })

export function useTemplateList() {
  const { act, command, say, toasts, templates: store } = usePage()
  const { list, state } = useStore(store)
  const [trouble, setTrouble] = useState<string>()
  const mine = list.templates.filter(({ source }) => source === 'mine')
  // How often each was used is counted without a word.
  useEffect(() => void store.reread(), [store])

  return {
    all: list.templates, mine, file: list.file, state, trouble,
    reload: store.reread,
    forgetTrouble: () => setTrouble(undefined),
    /** Resolves to whether the desk took it; if not, `trouble` says why. */
    save: async (id: string, template: TemplateWords): Promise<boolean> => {
      const outcome = await command('template.save', { id, ...template })
      setTrouble(outcome.ok ? undefined : refusalWords(outcome.refusal))
      return outcome.ok
    },
    /** Up or down among those of its folder. */
    move: async ({ id, title, folder }: Template, by: -1 | 1): Promise<void> => {
      const rows = mine.filter((each) => each.folder === folder)
      const place = rows.findIndex((each) => each.id === id) + by
      const before = rows[by === -1 ? place : place + 1]
      if (rows[place] && (await act('template.move', { id, ...(before && { before: before.id }) }))) say(words.moved({ title, place: place + 1 }))
    },
    /** Undo brings it back where it stood. */
    remove: async (template: Template): Promise<void> => {
      const { id } = template
      const next = mine[mine.findIndex((each) => each.id === id) + 1]
      if (!(await act('template.remove', { id }))) return
      const bringBack = () => void act('template.save', { id, ...wordsIn(template), ...(next && { before: next.id }) })
      toasts.show(words.removed({ title: isolated(template.title) }), { label: words.undo, act: bringBack })
    },
  }
}
