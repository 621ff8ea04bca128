/** How to start, with a picture of what practice looks like. */
import { useId, useState } from 'react'
import { Lock } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../contract/limits.ts'
import { usePractice } from '../account/usePractice.ts'
import { Button } from '../ui/button/Button.tsx'
import { fieldBox, FieldHelp, FieldLabel } from '../ui/field/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Mark } from '../ui/sign/Logo.tsx'
import css from './Choice.module.css'
import { PracticePicture } from './PracticePicture.tsx'
import { useOwnName } from './useOwnName.ts'
import { welcomeWords } from './words.ts'

export function Choice({ onConnect }: { readonly onConnect: () => void }) {
  const [way, setWay] = useState('practice')
  const practice = usePractice()
  const name = useOwnName()
  const goOn = async (on: () => void) => {
    if (await name.save()) on()
  }
  const trouble = name.trouble ?? practice.trouble
  return (
    <div className={css.welcome}>
      <div className={css.left}>
        <Mark className={css.mark} />
        <h1 className={css.title}>{welcomeWords.title}</h1>
        {!name.isManaged && (
          <TextField className={css.name} value={name.typed} onChange={name.change}>
            <FieldLabel optional>{welcomeWords.name}</FieldLabel>
            <Input dir="auto" className={fieldBox} maxLength={limits.agentName} autoComplete="off" spellCheck={false} />
            <FieldHelp>{welcomeWords.nameHelp}</FieldHelp>
          </TextField>
        )}
        <p className={css.question}>{welcomeWords.question}</p>
        <RadioGroup className={css.ways} aria-label={welcomeWords.ways} value={way} onChange={setWay}>
          <Way value="practice" title={welcomeWords.practice} text={welcomeWords.practiceText} />
          <Way value="twilio" title={welcomeWords.twilio} text={welcomeWords.twilioText} />
        </RadioGroup>
        <div className={css.go}>
          {way === 'practice' ? (
            <Button variant="primary" size="lg" isPending={practice.isStarting} onPress={() => void goOn(practice.start)}>
              {welcomeWords.startPractice}
            </Button>
          ) : (
            <Button variant="primary" size="lg" onPress={() => void goOn(onConnect)}>
              {welcomeWords.goOn}
            </Button>
          )}
          <span className={css.later}>{way === 'practice' ? welcomeWords.practiceLater : welcomeWords.twilioLater}</span>
        </div>
        {trouble && (
          <Notice tone="danger" blocking className={css.trouble}>
            {trouble}
          </Notice>
        )}
        <p className={css.foot}>
          <Lock size={13} strokeWidth={2.1} aria-hidden />
          {welcomeWords.encrypted}
        </p>
      </div>
      <PracticePicture />
    </div>
  )
}

function Way({ value, title, text }: { readonly value: string; readonly title: string; readonly text: string }) {
  const textId = useId()
  return (
    <RadioField value={value} aria-label={title} aria-describedby={textId}>
      <RadioButton className={css.way ?? ''}>
        <span className={css.disc} />
        <span>
          <span className={css.wayTitle}>{title}</span>
          <span id={textId} className={css.wayText}>
            {text}
          </span>
        </span>
      </RadioButton>
    </RadioField>
  )
}
