/** What a list holds, a column beside the other, and what each of them is. */
import { useId, useState } from 'react'
import { encodings, importFields, separators, type ImportField, type Reading } from '../../../contract/import/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { fieldBox } from '../../ui/field/Field.tsx'
import { Segmented } from '../../ui/field/Segmented.tsx'
import { encodingWords, fieldWords, listWords, separatorWords } from '../words.ts'
import css from './Lists.module.css'
import type { Found } from './useList.ts'

/** What is said of the list as a whole. */
export type Taken = { readonly tag: string; readonly prefersList: boolean }

type Props = {
  readonly found: Found
  readonly fields: readonly ImportField[]
  readonly name: string
  readonly onReread: (reading: Reading) => void
  readonly onField: (index: number, field: ImportField) => void
  readonly onOther: () => void
  readonly onTake: (taken: Taken) => void
}

export function Columns({ found, fields, name, onReread, onField, onOther, onTake }: Props) {
  const tagId = useId()
  const [tag, setTag] = useState('')
  const [known, setKnown] = useState<'keep' | 'list'>('keep')
  const hasNumber = fields.includes('phone')
  return (
    <>
      <div className={classes(css.step, css.columns)}>
        <p className={css.facts}>{listWords.rows({ count: found.rows, name })}</p>
        {!found.isCards && <How found={found} onReread={onReread} />}
        <div className={css.scroller} tabIndex={0} role="group" aria-label={name}>
          <table className={css.table}>
            <thead>
              <tr>
                {found.columns.map(({ heading }, index) => (
                  // The columns of a file have no other name than their place.
                  <Head key={`${index} ${heading}`} heading={heading || listWords.column({ number: index + 1 })} field={fields[index] ?? 'skip'} onField={(field) => onField(index, field)} />
                ))}
              </tr>
            </thead>
            <tbody>
              {[0, 1, 2, 3].map((row) => (
                <tr key={row}>
                  {found.columns.map(({ heading, samples }, index) => (
                    <td key={`${index} ${heading}`} className={fields[index] === 'skip' ? css.skipped : undefined} dir="auto">
                      {samples[row]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className={css.whole}>
          <label htmlFor={tagId}>{listWords.tagAll}</label>
          <input id={tagId} dir="auto" className={classes(fieldBox, css.tag)} maxLength={limits.tagName} value={tag} onChange={(event) => setTag(event.target.value)} />
        </div>
        <Segmented
          inline
          label={listWords.known}
          value={known}
          options={[
            { value: 'keep', words: listWords.keepMine },
            { value: 'list', words: listWords.preferList },
          ]}
          onChange={setKnown}
        />
      </div>
      <footer className={css.foot}>
        <span role="status">{!hasNumber && listWords.noNumber}</span>
        <Button onPress={onOther}>{listWords.other}</Button>
        <Button variant="primary" isDisabled={!hasNumber} onPress={() => onTake({ tag: tag.trim(), prefersList: known === 'list' })}>
          {listWords.take({ count: found.rows })}
        </Button>
      </footer>
    </>
  )
}

/** How its letters are written, what stands between its columns, whether its first row is a heading: found out, and to be set right. */
function How({ found: { encoding, separator, hasHeading }, onReread }: Pick<Props, 'found' | 'onReread'>) {
  const isOther = !separators.some((each) => each === separator)
  const how = { encoding, separator, hasHeading }
  return (
    <div className={css.how}>
      <label>
        {listWords.letters}
        <select value={encoding} onChange={(event) => onReread({ ...how, encoding: event.target.value as (typeof encodings)[number] })}>
          {encodings.map((each) => (
            <option key={each} value={each}>
              {encodingWords[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {listWords.between}
        <select value={separator} onChange={(event) => onReread({ ...how, separator: event.target.value })}>
          {separators.map((each) => (
            <option key={each} value={each}>
              {separatorWords[each]}
            </option>
          ))}
          {isOther && <option value={separator}>{separator}</option>}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={hasHeading} onChange={(event) => onReread({ ...how, hasHeading: event.target.checked })} />
        {listWords.hasHeading}
      </label>
    </div>
  )
}

type HeadProps = { readonly heading: string; readonly field: ImportField; readonly onField: (field: ImportField) => void }

function Head({ heading, field, onField }: HeadProps) {
  return (
    <th scope="col">
      <bdi className={css.heading}>{heading}</bdi>
      <select aria-label={listWords.isWhat({ heading })} value={field} onChange={(event) => onField(event.target.value as ImportField)}>
        {importFields.map((each) => (
          <option key={each} value={each}>
            {fieldWords[each]}
          </option>
        ))}
      </select>
    </th>
  )
}
