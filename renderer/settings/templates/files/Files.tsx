/** Templates out into a file, and in from one. */
import { useRef, useState, type ChangeEvent } from 'react'
import { Download, Upload } from 'lucide-react'
import { planImport, readTemplateFile, type ReadFile } from '../../../../common/template/file.ts'
import type { Template } from '../../../../contract/answers/templates.ts'
import { limits } from '../../../../contract/limits.ts'
import { usePage } from '../../../page/usePage.ts'
import { Button } from '../../../ui/button/Button.tsx'
import { ImportDialog, type Brought } from './ImportDialog.tsx'
import { fileWords as words } from './words.ts'

export function Files({ mine }: { readonly mine: readonly Template[] }) {
  const { act, toasts } = usePage()
  const input = useRef<HTMLInputElement>(null)
  const [brought, setBrought] = useState<Brought>()

  const look = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const read = await readFile(file)
    // The same file can be chosen once more.
    target.value = ''
    setBrought({ read, plan: planImport(mine, 'templates' in read ? read.templates : []) })
  }
  const save = async () => {
    const templates = mine.map(({ folder, title, code, texts }) => ({ folder, title, code, texts }))
    if (await act('template.export', { templates })) toasts.show(words.exported)
  }
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={words.import} onChange={(event) => void look(event)} />
      <Button onPress={() => input.current?.click()}>
        <Upload size={14} strokeWidth={1.9} aria-hidden />
        {words.import}
      </Button>
      <Button isDisabled={mine.length === 0} onPress={() => void save()}>
        <Download size={14} strokeWidth={1.9} aria-hidden />
        {words.export}
      </Button>
      {brought && <ImportDialog {...brought} onClose={() => setBrought(undefined)} />}
    </>
  )
}

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > limits.template.bytes) return { fault: 'large' }
  return file.arrayBuffer().then((bytes) => readTemplateFile(new Uint8Array(bytes)), () => ({ fault: 'unreadable' }))
}
