/** The page of the first start on which a Twilio account is connected. */
import css from '../account/Connect.module.css'
import { ConnectForm } from '../account/ConnectForm.tsx'
import { usePractice } from '../account/usePractice.ts'
import { Button } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ConnectHelp } from './ConnectHelp.tsx'
import { welcomeWords } from './words.ts'

/** Once the account is saved the settings change, and the window follows them by itself. */
const followSettings = () => undefined

export function Connect() {
  const practice = usePractice()
  return (
    <div className={css.connect}>
      <div className={css.form}>
        <h1 className={css.title}>{welcomeWords.twilio}</h1>
        <p className={css.lead}>{welcomeWords.connectLead}</p>
        <ConnectForm
          onDone={followSettings}
          instead={
            <Button variant="ghost" size="lg" isPending={practice.isStarting} onPress={practice.start}>
              {welcomeWords.practiceInstead}
            </Button>
          }
        />
        {practice.trouble && (
          <Notice tone="danger" blocking>
            {practice.trouble}
          </Notice>
        )}
      </div>
      <ConnectHelp />
    </div>
  )
}
