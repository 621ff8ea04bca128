/** One template: what it is called, how it begins, how often it was used here, and what can be done with it. */
import type { ReactNode } from 'react'
import { Eye, Pencil, Trash2 } from 'lucide-react'
import type { Template } from '../../../contract/answers/templates.ts'
import { textIn } from '../../../common/template/values.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Words } from '../../ui/text/Words.tsx'
import css from './Shelf.module.css'
import { UsedLine } from './UsedLine.tsx'
import { templatesWords as words } from './words.ts'

type Props = { readonly template: Template; readonly onOpen: () => void; readonly onRemove: () => void; readonly children?: ReactNode }

export function TemplateRow({ template, onOpen, onRemove, children }: Props) {
  const { title, code, texts, source } = template
  const isMine = source === 'mine'
  return (
    <li className={css.row}>
      <span className={css.what}>
        <span className={css.head}>
          <Words className={css.title}>{title}</Words>
          {code !== '' && <span className={css.code}>/{code}</span>}
        </span>
        <span className={css.text} dir="auto">
          {textIn(texts, 'en').text}
        </span>
        <UsedLine template={template} />
      </span>
      {children}
      <IconButton label={isMine ? words.edit({ title }) : words.read({ title })} onPress={onOpen}>
        {isMine ? <Pencil size={15} strokeWidth={1.9} aria-hidden /> : <Eye size={15} strokeWidth={1.9} aria-hidden />}
      </IconButton>
      {isMine && (
        <IconButton label={words.remove({ title })} onPress={onRemove}>
          <Trash2 size={15} strokeWidth={1.9} aria-hidden />
        </IconButton>
      )}
    </li>
  )
}
