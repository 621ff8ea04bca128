/** Where a list comes from: a file that is chosen or dropped, or what is pasted. */
import { FileInput } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { fieldArea } from '../../ui/field/Field.tsx'
import { listWords } from '../words.ts'
import css from './Lists.module.css'

export function Choose({ onChoose }: { readonly onChoose: (name: string, bytes: Blob) => void }) {
  const [pasted, setPasted] = useState('')
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => file && onChoose(file.name, file)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div className={css.step}>
      <label
        className={classes(css.drop, isOver && css.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileInput size={22} strokeWidth={1.7} aria-hidden />
        <b>{listWords.choose}</b>
        <span>{listWords.drop}</span>
        <input type="file" accept=".csv,.tsv,.txt,.vcf,text/*" aria-label={listWords.choose} onChange={(event) => take(event.target.files?.[0])} />
      </label>
      <textarea dir="auto" rows={3} className={classes(fieldArea, css.paste)} aria-label={listWords.paste} placeholder={listWords.paste} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      {pasted.trim() !== '' && <Button onPress={() => onChoose(listWords.pasted, new Blob([pasted]))}>{listWords.takePasted}</Button>}
    </div>
  )
}
