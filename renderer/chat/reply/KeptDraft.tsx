/** What the agent had begun to write before the person could be texted no longer: it stays in sight until they throw it away. */
import { hasContent } from '../../../common/content.ts'
import type { TextContent } from '../../../contract/message.ts'
import { PictureName } from '../../attach/PictureName.tsx'
import { useDraft, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { chatWords, replyWords as words } from '../words.ts'
import css from './KeptDraft.module.css'

export function KeptDraft({ conversationId }: { readonly conversationId: string }) {
  const { copy, drafts, toasts } = usePage()
  const draft = useDraft(conversationId)
  if (!draft || !hasContent(draft)) return null
  const { body, pictureUrl } = draft
  const keep = (text: TextContent) => {
    drafts.keep({ ...drafts.of(conversationId), pictureUrl: undefined, ...text })
    drafts.save(conversationId)
  }
  // They may be texted again by then, and something else be written.
  const bringBack = () => {
    const since = drafts.of(conversationId)
    keep({ body: [body, since.body].filter(Boolean).join('\n'), pictureUrl: since.pictureUrl ?? pictureUrl })
  }
  const discard = () => {
    keep({ body: '' })
    toasts.show(words.keptDiscarded, { label: chatWords.undo, act: bringBack })
  }
  return (
    <section className={css.kept} aria-label={words.kept}>
      <strong>{words.kept}</strong>
      <div className={css.text}>
        <p dir="auto">{body}</p>
        {pictureUrl !== undefined && <PictureName url={pictureUrl} />}
      </div>
      <div className={css.steps}>
        <Button size="sm" variant="ghost" onPress={discard}>
          {words.keptDiscard}
        </Button>
        <Button size="sm" onPress={() => copy([body, pictureUrl].filter(Boolean).join('\n'), words.keptCopied)}>
          {words.keptCopy}
        </Button>
      </div>
    </section>
  )
}
