/** Practice mode or Twilio: what is in use, and how to change it. */
import { useState } from 'react'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import css from './Account.module.css'
import { AccountFacts } from './AccountFacts.tsx'
import { ConnectForm } from './ConnectForm.tsx'
import { usePractice } from './usePractice.ts'
import { accountWords } from './words.ts'

export function AccountSection() {
  const { mode, managed, account } = useMirror((state) => state.settings)
  const [isChanging, setChanging] = useState(false)
  const stop = () => setChanging(false)
  if (isChanging && !managed) {
    const start = account && { accountSid: account.accountSid, apiKeySid: account.apiKeySid ?? '', usesKey: Boolean(account.apiKeySid), from: account.from }
    const cancel = (
      <Button variant="ghost" size="lg" onPress={stop}>
        {accountWords.cancel}
      </Button>
    )
    return <ConnectForm {...(start && { start })} onDone={stop} instead={cancel} />
  }
  return (
    <>
      <AccountFacts />
      {managed ? (
        <>
          <Notice tone="info">{accountWords.managed({ variable: mode === 'practice' ? 'TEXTDESK_PRACTICE' : 'TWILIO_ACCOUNT_SID' })}</Notice>
          {mode === 'practice' && (
            <div className={css.buttons}>
              <EndEvening />
            </div>
          )}
        </>
      ) : (
        <div className={css.buttons}>
          <Button variant={mode === 'twilio' ? 'neutral' : 'primary'} onPress={() => setChanging(true)}>
            {mode === 'twilio' ? accountWords.changeAccount : accountWords.connectTwilio}
          </Button>
          {mode === 'twilio' ? <ToPractice /> : <EndEvening />}
        </div>
      )}
    </>
  )
}

/** What the practice evening was like. */
function EndEvening() {
  const { view } = usePage()
  return <Button onPress={() => view.openPage('evening')}>{accountWords.endEvening}</Button>
}

/** Asks once more, since voters' texts stop arriving. */
function ToPractice() {
  const [isAsking, setAsking] = useState(false)
  const practice = usePractice()
  if (!isAsking) {
    return (
      <Button variant="ghost" onPress={() => setAsking(true)}>
        {accountWords.toPractice}
      </Button>
    )
  }
  return (
    <Notice tone={practice.trouble ? 'danger' : 'warn'} blocking className={css.ask}>
      {practice.trouble ?? accountWords.practiceMeans}
      <div className={css.answers}>
        <Button variant="primary" size="sm" autoFocus isPending={practice.isStarting} onPress={practice.start}>
          {accountWords.toPractice}
        </Button>
        <Button variant="ghost" size="sm" onPress={() => setAsking(false)}>
          {accountWords.keepTwilio}
        </Button>
      </div>
    </Notice>
  )
}
