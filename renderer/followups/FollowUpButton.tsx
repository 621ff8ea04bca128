/** Asks when to come back to a chat that is ending, and says what was chosen. */
import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { useMirror, useNow } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { comingMoment } from '../words/times.ts'
import { FollowUpDialog } from './FollowUpDialog.tsx'
import { followWords as words } from './words.ts'

export function FollowUpButton({ conversationId }: { readonly conversationId: string }) {
  const [isAsking, setAsking] = useState(false)
  const set = useMirror(({ followUps }) => [...followUps.values()].find((each) => each.conversationId === conversationId))
  const now = useNow(60_000)
  return (
    <>
      <Button block onPress={() => setAsking(true)}>
        <CalendarClock size={15} strokeWidth={1.9} aria-hidden />
        {set ? words.isSet(comingMoment(set.at, now)) : words.menu}
      </Button>
      <FollowUpDialog conversationId={conversationId} isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  )
}
