/** What an import would do, before it is done: what is new, what takes the place of what, and what can't be taken and why. */
import { newId } from '../../../../common/ids.ts'
import type { Plan, ReadFile } from '../../../../common/template/file.ts'
import { listed } from '../../../../common/wording/formats.ts'
import type { EntryFault, Template } from '../../../../contract/answers/templates.ts'
import { usePage } from '../../../page/usePage.ts'
import { Button } from '../../../ui/button/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { FormDialog } from '../../../ui/overlay/FormDialog.tsx'
import { Sentence } from '../../../ui/text/Words.tsx'
import { isolated } from '../../../words/people/isolate.ts'
import css from './Files.module.css'
import { entryFaultWords, fileFaultWords, fileWords as words } from './words.ts'

/** What a file holds, and what would become of it. */
export type Brought = { readonly read: ReadFile; readonly plan: Plan<Template> }

export function ImportDialog({ read, plan, onClose }: Brought & { readonly onClose: () => void }) {
  const { act, toasts } = usePage()
  const { added, changed } = plan
  const count = added.length + changed.length
  const take = async () => {
    const templates = [...added.map((template) => ({ ...template, id: newId() })), ...changed.map(({ old, words: template }) => ({ ...template, id: old.id }))]
    if (!(await act('template.import', { templates }))) return
    onClose()
    toasts.show(words.done({ count }))
  }
  return (
    <FormDialog
      title={words.importTitle}
      onClose={onClose}
      answers={
        <>
          <Button autoFocus={count === 0} onPress={onClose}>
            {count === 0 ? words.close : words.cancel}
          </Button>
          {count > 0 && (
            <Button variant="primary" autoFocus onPress={() => void take()}>
              {words.take}
            </Button>
          )}
        </>
      }
    >
      {'fault' in read ? (
        <Notice tone="danger" blocking>
          {fileFaultWords[read.fault]}
        </Notice>
      ) : (
        <Report plan={plan} left={read.left} />
      )}
    </FormDialog>
  )
}

function Report({ plan: { added, changed, same, clashing }, left }: Pick<Brought, 'plan'> & { readonly left: readonly EntryFault[] }) {
  return (
    <>
      <ul className={css.report}>
        {added.length > 0 && <li>{words.added({ count: added.length })}</li>}
        {changed.length > 0 && <li>{words.changed({ count: changed.length })}</li>}
        {same > 0 && <li>{words.same({ count: same })}</li>}
        {added.length + changed.length === 0 && <li>{words.nothing}</li>}
      </ul>
      {clashing.length > 0 && <Notice tone="warn">{words.clashing({ count: clashing.length, codes: listed(clashing.map((code) => `/${code}`)) })}</Notice>}
      {left.length > 0 && (
        <Notice tone="warn">
          <div className={css.left} role="group" aria-label={words.left({ count: left.length })} tabIndex={0}>
            {words.left({ count: left.length })}
            <ul>
              {left.map((entry) => (
                <li key={entry.place}>
                  <Sentence text={entryWords(entry)} />
                </li>
              ))}
            </ul>
          </div>
        </Notice>
      )}
    </>
  )
}

function entryWords({ place, title, fault }: EntryFault): string {
  return title === '' ? words.entryUntitled({ place, fault: entryFaultWords[fault] }) : words.entry({ place, title: isolated(title), fault: entryFaultWords[fault] })
}
