/** The composer's ways out: send, or discard. */
import type { SendOption } from '../desk/typed/sending.ts'
import { usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import css from './Composer.module.css'
import { SendMenu } from './SendMenu.tsx'
import type { Verdict } from './verdict/verdict.ts'
import { composerWords } from './words.ts'

export type ComposerFootProps = {
  readonly verdict: Verdict
  readonly canDiscard: boolean
  readonly canSend: boolean
  readonly isMenuOpen: boolean
  readonly onMenu: (isOpen: boolean) => void
  readonly onSend: (option: SendOption) => void
  readonly onLater: () => void
}

export function ComposerFoot({ verdict, canDiscard, canSend, isMenuOpen, onMenu, onSend, onLater }: ComposerFootProps) {
  const { composing } = usePage()
  return (
    <div className={css.foot}>
      <span className={css.hint}>{verdict.kind === 'duplicate' && verdict.state === 'assigned' && composerWords.replyThere}</span>
      {canDiscard && (
        <Button variant="ghost" onPress={composing.discard}>
          {composerWords.discard}
        </Button>
      )}
      <SendMenu isDisabled={!canSend} isParkedOnly={verdict.kind === 'ready' && verdict.anyway} isOpen={isMenuOpen} onOpenChange={onMenu} onSend={onSend} onLater={onLater} />
    </div>
  )
}
