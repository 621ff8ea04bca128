/** Which Textdesk this is, and what it runs on. */
import type { Computer } from '../../../contract/answers/computer.ts'
import { Notice } from '../../ui/Notice.tsx'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import css from './Computer.module.css'
import { computerWords } from './words.ts'

export function AboutField({ version, electron, chromium, isStandIn }: Computer) {
  return (
    <Findable texts={[computerWords.about, computerWords.versions({ version, electron, chromium })]}>
      <div className={fields.label}>{computerWords.about}</div>
      <p className={css.about}>{computerWords.versions({ version, electron, chromium })}</p>
      {isStandIn && <Notice tone="warn">{computerWords.oldElectron}</Notice>}
    </Findable>
  )
}
