/** What the agent had begun to write before the person could be texted no longer: it stays in sight until they throw it away. */
import { useDraft, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { chatWords, replyWords as words } from '../words.ts'
import css from './KeptDraft.module.css'

export function KeptDraft({ conversationId }: { readonly conversationId: string }) {
  const { copy, drafts, toasts } = usePage()
  const draft = useDraft(conversationId)
  if (!draft || draft.body.trim() === '') return null
  const keep = (body: string) => {
    drafts.keep({ ...drafts.of(conversationId), body })
    drafts.save(conversationId)
  }
  // They may be texted again by then, and something else be written.
  const bringBack = () => keep([draft.body, drafts.of(conversationId).body].filter(Boolean).join('\n'))
  const discard = () => {
    keep('')
    toasts.show(words.keptDiscarded, { label: chatWords.undo, act: bringBack })
  }
  return (
    <section className={css.kept} aria-label={words.kept}>
      <strong>{words.kept}</strong>
      <p dir="auto">{draft.body}</p>
      <div className={css.steps}>
        <Button size="sm" variant="ghost" onPress={discard}>
          {words.keptDiscard}
        </Button>
        <Button size="sm" onPress={() => copy(draft.body, words.keptCopied)}>
          {words.keptCopy}
        </Button>
      </div>
    </section>
  )
}
