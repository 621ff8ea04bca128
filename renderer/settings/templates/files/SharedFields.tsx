/** Where the file is that the hotline shares, how it was read, and whether the starter set is offered. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { listed } from '../../../../common/wording/formats.ts'
import type { TemplateList } from '../../../../contract/answers/templates.ts'
import { limits } from '../../../../contract/limits.ts'
import { useMirror, useNow, usePage } from '../../../page/usePage.ts'
import { momentName } from '../../../words/times.ts'
import { Findable } from '../../fields/Findable.tsx'
import { useLock } from '../../fields/Lock.tsx'
import { SwitchField } from '../../fields/SwitchField.tsx'
import { TextField } from '../../fields/TextField.tsx'
import { useSave } from '../../fields/useSave.ts'
import { fileFaultWords, sharedWords as words } from './words.ts'

const minute = 60_000

export function SharedFields() {
  const { templates } = usePage()
  const { templateFile, starterTemplates } = useMirror((state) => state.settings)
  const list = useStore(templates, (state) => state.list)
  const lock = useLock('templateFile')
  const now = useNow(minute)
  const { save, trouble } = useSave()
  useEffect(() => templates.load(), [templates])
  return (
    <>
      <Findable texts={[words.file, words.fileHelp]}>
        <TextField
          label={words.file}
          help={helpOf(list, templateFile, now)}
          trouble={trouble ?? faultOf(list, templateFile)}
          maxLength={limits.template.path}
          lockedBy={lock}
          value={templateFile}
          faultOf={() => undefined}
          save={(path) => save({ templateFile: path })}
        />
      </Findable>
      <SwitchField setting="starterTemplates" label={words.starter} help={words.starterHelp} value={starterTemplates} change={(starter) => ({ starterTemplates: starter })} />
    </>
  )
}

/** Of this path: the file that was read before may have been another. */
const fileAt = ({ file }: TemplateList, path: string) => (path !== '' && file?.path === path ? file : undefined)

function faultOf(list: TemplateList, path: string): string | undefined {
  const file = fileAt(list, path)
  if (file?.fault === undefined) return undefined
  return file.readAt === undefined ? fileFaultWords[file.fault] : words.kept({ fault: fileFaultWords[file.fault] })
}

/** How the file was read; what it is for, while none was. */
function helpOf(list: TemplateList, path: string, now: number): string {
  const file = fileAt(list, path)
  if (file?.readAt === undefined) return words.fileHelp
  if (file.left.length > 0) return words.left({ count: file.left.length, places: listed(file.left.map(({ place }) => `${place}`)) })
  return words.read({ count: list.templates.filter(({ source }) => source === 'file').length, when: momentName(file.readAt, now) })
}
