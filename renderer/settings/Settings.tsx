/** The settings: an index, then the sections, those of the agent apart from those for whoever runs the hotline. A word finds what has it. */
import { memo, useDeferredValue, useEffect, useRef, useState, type ComponentType } from 'react'
import { Keyboard } from 'lucide-react'
import { flushSync } from 'react-dom'
import { fold } from '../../common/search/words.ts'
import { usePage, useView } from '../page/usePage.ts'
import { BackButton } from '../tasks/back/BackButton.tsx'
import { Button } from '../ui/button/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { FindContext } from './fields/Findable.tsx'
import { Finder } from './Finder.tsx'
import { Index } from './Index.tsx'
import { groups } from './sections.tsx'
import css from './Settings.module.css'
import { useSections } from './useSections.ts'
import { sectionWords, settingsWords, type SectionId } from './words.ts'

export function Settings() {
  const { view } = usePage()
  const scroller = useRef<HTMLDivElement>(null)
  // The window keeps it, since it is drawn anew when other keys or another language are chosen here.
  const typed = useView((state) => state.sought)
  const deferred = useDeferredValue(fold(typed.trim()))
  // All is back at once, so that whoever jumps to a section finds it.
  const sought = typed.trim() === '' ? '' : deferred
  const [count, setCount] = useState(0)
  const { current, follow, jump } = useSections(scroller, groups.flatMap(({ sections }) => sections.map(({ id }) => id)))
  // Only what is drawn knows its texts, so they are counted where they stand.
  useEffect(() => setCount(scroller.current?.querySelectorAll('[data-setting]').length ?? 0), [sought])
  const jumpTo = (id: SectionId): void => {
    flushSync(() => view.seek(''))
    jump(id)
  }
  const keys = (
    <Button size="sm" aria-haspopup="dialog" onPress={view.openShortcuts}>
      <Keyboard size={14} strokeWidth={1.9} aria-hidden />
      {settingsWords.shortcuts}
    </Button>
  )
  return (
    <Page title={settingsWords.title} start={<BackButton />} end={keys}>
      <div className={css.settings}>
        <Index groups={groups} current={current} onJump={jumpTo} />
        <div ref={scroller} className={css.scroller} data-finds={sought !== ''} onScroll={follow}>
          <Finder typed={typed} onType={view.seek} count={sought === '' ? undefined : count} />
          {groups.map(({ title, lead, sections }) => (
            <div key={title} className={css.group}>
              {lead && <p className={css.groupLead}>{settingsWords[lead]}</p>}
              {sections.map(({ id, Fields }) => (
                <Section key={id} id={id} title={sectionWords[id]} sought={sought} Fields={Fields} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </Page>
  )
}

type SectionProps = { readonly id: string; readonly title: string; readonly sought: string; readonly Fields: ComponentType }

/** One that is called so shows all that stands in it. Scrolling past it draws nothing anew. */
const Section = memo(function Section({ id, title, sought, Fields }: SectionProps) {
  const words = sought.split(/\s+/).filter(Boolean)
  const fits = (texts: readonly string[]) => {
    const all = fold([title, ...texts].join(' '))
    return words.every((word) => all.includes(word))
  }
  return (
    <section className={css.section} aria-label={title} data-section={id}>
      <h2 tabIndex={-1}>{title}</h2>
      <div className={css.fields}>
        <FindContext value={fits}>
          <Fields />
        </FindContext>
      </div>
    </section>
  )
})
