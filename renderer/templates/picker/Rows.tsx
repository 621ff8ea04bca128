/** The templates that can be chosen, in their folders, or as they were found. */
import type { useComboList } from '../../ui/field/useComboList.ts'
import { markWords } from '../../ui/text/highlight.ts'
import { Marked } from '../../ui/text/Highlighted.tsx'
import { Words } from '../../ui/text/Words.tsx'
import { sourceWords, templateWords } from '../words.ts'
import type { Heading, Row } from '../list/find.ts'
import { grouped } from '../list/grouped.ts'
import css from './Rows.module.css'

type List = ReturnType<typeof useComboList<Row>>
type RowsProps = { readonly rows: readonly Row[]; readonly typed: string; readonly list: List }

export function Rows({ rows, typed, list }: RowsProps) {
  const options = rows.map((row, index) => ({ row, option: list.optionProps(index) }))
  const groups = grouped(options, ({ row }) => JSON.stringify(row.heading ?? null))
  return (
    <div {...list.listProps} aria-label={templateWords.list} className={css.rows}>
      {groups.map((group) => {
        const drawn = group.map(({ row, option }) => <Option key={row.key} row={row} option={option} typed={typed} />)
        const heading = group[0].row.heading
        return heading ? (
          <div key={group[0].row.key} role="group" aria-label={titleOf(heading)}>
            <h3 aria-hidden>
              <Words>{titleOf(heading)}</Words>
              {heading.kind === 'folder' && heading.folder !== '' && <span>{sourceWords[heading.source]}</span>}
            </h3>
            {drawn}
          </div>
        ) : (
          drawn
        )
      })}
    </div>
  )
}

const titleOf = (heading: Heading): string => (heading.kind === 'most-used' ? templateWords.mostUsed : heading.folder || sourceWords[heading.source])

function Option({ row: { template }, option, typed }: { readonly row: Row; readonly option: ReturnType<List['optionProps']>; readonly typed: string }) {
  return (
    <div {...option} className={css.option}>
      <Words className={css.title}>
        <Marked pieces={markWords(template.title, typed)} />
      </Words>
      {template.code !== '' && <span className={css.code}>/{template.code}</span>}
    </div>
  )
}
