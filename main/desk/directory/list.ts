/** All people as the page lists them: where each stands, and whom a search or a tag leaves in the list. In slices, so that the desk answers others in between. */
import { digitsOf, fewestDigits } from '../../../common/number/plain.ts'
import { queryOf } from '../../../common/search/words.ts'
import type { MarkKind } from '../../../contract/model.ts'
import type { Store } from '../../store/store.ts'
import { pause } from '../../time/pause.ts'

/** Some milliseconds' worth. */
const atOnce = 4_000

type Slice = { readonly places: readonly number[]; readonly isLast: boolean }

/** Hands the thread back between two slices. */
async function inSlices(next: () => Slice): Promise<number[]> {
  const all: number[] = []
  for (;;) {
    const { places, isLast } = next()
    for (const place of places) all.push(place)
    if (isLast) return all
    await pause(0)
  }
}

/** Slices behind one another, each found by the last row of the one before. */
function bySteps<Row>(first: Row, read: (after: Row) => readonly Row[], placeOf: (row: Row) => number): () => Slice {
  let after = first
  return () => {
    const rows = read(after)
    after = rows.at(-1) ?? after
    return { places: rows.map(placeOf), isLast: rows.length < atOnce }
  }
}

/** Places of all people: those with a name by their names, then the others. */
export async function orderOf({ directory }: Pick<Store, 'directory'>): Promise<Uint32Array> {
  const named = await inSlices(bySteps({ sortName: '', seq: 0 }, (after) => directory.named(after, atOnce), ({ seq }) => seq))
  const nameless = await inSlices(bySteps(0, (after) => directory.nameless(after, atOnce), (seq) => seq))
  return Uint32Array.from([...named, ...nameless])
}

export type Sought = { readonly text?: string | undefined; readonly tagId?: string | undefined; readonly mark?: MarkKind | undefined }

/** Places of those who have the words in their name or the digits in their number, that tag, and that mark; in no order. */
export async function matching({ directory, words, tags }: Pick<Store, 'directory' | 'words' | 'tags'>, { text = '', tagId, mark }: Sought): Promise<Uint32Array> {
  const sets: ReadonlySet<number>[] = []
  if (text.trim() !== '') {
    words.catchUp(atOnce)
    const query = queryOf(text)
    const digits = digitsOf(text)
    const before = (read: (before: number) => readonly number[]) => inSlices(bySteps(Number.MAX_SAFE_INTEGER, read, (seq) => seq))
    const byName = query === undefined ? [] : await before((at) => directory.foundByName(query, at, atOnce))
    const byNumber = digits.length < fewestDigits ? [] : await before((at) => directory.foundByNumber(digits, at, atOnce))
    sets.push(new Set([...byName, ...byNumber]))
  }
  if (tagId !== undefined) {
    const tagged = (id: string) => inSlices(bySteps({ phone: '', seq: 0 }, ({ phone }) => directory.tagged(id, phone, atOnce), ({ seq }) => seq))
    sets.push(new Set((await Promise.all(tags.allMeaning(tagId).map(tagged))).flat()))
  }
  if (mark !== undefined) sets.push(new Set(await marked(directory, mark)))
  const [first = new Set<number>(), ...others] = sets
  return Uint32Array.from([...first].filter((seq) => others.every((set) => set.has(seq))))
}

function marked(directory: Store['directory'], mark: MarkKind): Promise<number[]> {
  let phone = ''
  return inSlices(() => {
    const rows = directory.marked(phone, atOnce)
    phone = rows.at(-1)?.phone ?? phone
    return { places: rows.filter(({ kind }) => kind === mark).map(({ seq }) => seq), isLast: rows.length < atOnce }
  })
}
