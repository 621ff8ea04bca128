/** What a text box shows of templates: the button that opens them, and the list under a slash. */
import { useId, type CSSProperties, type ReactNode } from 'react'
import { TextQuote } from 'lucide-react'
import type { useComboList } from '../ui/field/useComboList.ts'
import { ariaKeys } from '../page/keys/caps.ts'
import { Button } from '../ui/button/Button.tsx'
import { classes } from '../ui/classes.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import type { Row } from './list/find.ts'
import { Choice } from './picker/Choice.tsx'
import { Panel } from './picker/Panel.tsx'
import { TemplatesDialog } from './picker/TemplatesDialog.tsx'
import css from './Templates.module.css'
import type { TemplatesAtBox } from './use/useTemplates.ts'
import { templateWords } from './words.ts'

export type TemplatesProps = { readonly templates: TemplatesAtBox; readonly list: ReturnType<typeof useComboList<Row>>; readonly isListed: boolean }

export function TemplatesButton({ templates }: { readonly templates: TemplatesAtBox }) {
  const { isOpen, open, close } = templates
  useShortcut('templates.open', open)
  return (
    <Button variant="ghost" className={css.button} aria-label={templateWords.title} aria-haspopup="dialog" aria-expanded={isOpen} aria-keyshortcuts={ariaKeys('templates.open')} preventFocusOnPress onPress={isOpen ? close : open}>
      <TextQuote size={15} strokeWidth={1.9} aria-hidden />
      <span>{templateWords.title}</span>
    </Button>
  )
}

/** What the templates open over: the text box, or the frame around it. What stands in it may be marked behind the words. */
export function TemplatesAnchor({ className, guide, children }: { readonly className?: string | undefined; readonly guide?: string; readonly children: ReactNode }) {
  const anchor = `--templates-${useId().replaceAll(/\W/g, '')}`
  return (
    <div className={classes(css.anchor, className)} data-guide={guide} style={{ '--templates-anchor': anchor } as CSSProperties}>
      {children}
    </div>
  )
}

/** Stands in the anchor. */
export function TemplatesOver({ templates, list, isListed }: TemplatesProps) {
  if (templates.isOpen) return <TemplatesDialog templates={templates} />
  return isListed && templates.slash ? (
    <Panel>
      <Choice templates={templates} rows={templates.slash.rows} typed={templates.slash.query} list={list} />
    </Panel>
  ) : null
}
