/** The sections of the settings by name: a column beside them, a row above them where the window is narrow. */
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import css from './Index.module.css'
import type { Group } from './sections.tsx'
import { sectionWords, settingsWords, type SectionId } from './words.ts'

type Props = { readonly groups: readonly Group[]; readonly current: SectionId | undefined; readonly onJump: (id: SectionId) => void }

export function Index({ groups, current, onJump }: Props) {
  const place = useRef<HTMLElement>(null)
  // In the row above the sections it may stand beyond the edge.
  useEffect(() => place.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [current])
  return (
    <nav ref={place} className={css.index} aria-label={settingsWords.index}>
      {groups.map(({ title, sections }) => (
        <ul key={title} aria-label={settingsWords[title]}>
          <li className={css.title} role="presentation" aria-hidden>
            {settingsWords[title]}
          </li>
          {sections.map(({ id }) => (
            <li key={id}>
              <Button className={css.entry ?? ''} {...(id === current && { 'aria-current': 'true' as const })} onPress={() => onJump(id)}>
                {sectionWords[id]}
              </Button>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
