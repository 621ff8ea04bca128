/** That it is night where a person may be, and until when: a fact of the contact card. */
import type { Quiet } from '../../contract/queries.ts'
import { Tag } from '../ui/sign/Tag.tsx'
import { clockTime } from '../words/times.ts'
import { quietFacts } from './words.ts'

type Props = { readonly quiet: Quiet; readonly className?: string | undefined }

export function QuietHours({ quiet: { zone, turnsAt }, className }: Props) {
  const isKnown = zone !== undefined && turnsAt !== undefined
  return (
    <>
      <Tag tone="warn">{quietFacts.quiet}</Tag>
      <span className={className}>{isKnown ? quietFacts.until({ until: clockTime(turnsAt, zone) }) : quietFacts.always}</span>
    </>
  )
}
