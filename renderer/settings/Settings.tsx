/** The settings: an index, then the sections, those of the agent apart from those for whoever runs the hotline. */
import { useRef, type ReactNode } from 'react'
import { Keyboard } from 'lucide-react'
import { usePage } from '../page/usePage.ts'
import { BackButton } from '../tasks/back/BackButton.tsx'
import { Button } from '../ui/button/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Index } from './Index.tsx'
import { groups } from './sections.tsx'
import css from './Settings.module.css'
import { useSections } from './useSections.ts'
import { sectionWords, settingsWords } from './words.ts'

export function Settings() {
  const { view } = usePage()
  const scroller = useRef<HTMLDivElement>(null)
  const { current, follow, jump } = useSections(scroller, groups.flatMap(({ sections }) => sections.map(({ id }) => id)))
  const keys = (
    <Button size="sm" aria-haspopup="dialog" onPress={view.openShortcuts}>
      <Keyboard size={14} strokeWidth={1.9} aria-hidden />
      {settingsWords.shortcuts}
    </Button>
  )
  return (
    <Page title={settingsWords.title} start={<BackButton />} end={keys}>
      <div className={css.settings}>
        <Index groups={groups} current={current} onJump={jump} />
        <div ref={scroller} className={css.scroller} onScroll={follow}>
          {groups.map(({ title, lead, sections }) => (
            <div key={title} className={css.group}>
              {lead && <p className={css.groupLead}>{settingsWords[lead]}</p>}
              {sections.map(({ id, Fields }) => (
                <Section key={id} id={id} title={sectionWords[id]}>
                  <Fields />
                </Section>
              ))}
            </div>
          ))}
        </div>
      </div>
    </Page>
  )
}

function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section} aria-label={title} data-section={id}>
      <h2 tabIndex={-1}>{title}</h2>
      <div className={css.fields}>{children}</div>
    </section>
  )
}
