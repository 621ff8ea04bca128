/** What one desk of a team is told of a person, the others know. */
import { describe, expect, it, vi } from 'vitest'
import { newId } from '../../../../common/ids.ts'
import { patience } from '../evening.kit.ts'
import { known, meet, openCardTable, tag, tagsOf, text, told } from './cards.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const { open, nextPhone, card } = await openCardTable(4000)

describe('what is said of a person', () => {
  it('is known to a colleague who looks at them, and an open page and the journal hear of it', async () => {
    const [ana, ben] = await Promise.all([open(), open()])
    const phone = nextPhone()
    await text(ana, phone)
    const tagId = tag(ana, phone, 'Needs ride')
    ana.desk.commands['contact.rename']({ phone, name: 'Maria Vega' })
    ana.desk.commands['contact.describe']({ phone, language: 'es', place: 'Tucson, AZ', timeZone: 'America/Phoenix' })
    await told(ana)
    const seq = ben.store.journal.newest()!.seq
    await meet(ben, phone)
    const seen = { name: 'Maria Vega', language: 'es', place: 'Tucson, AZ', timeZone: 'America/Phoenix', tags: [tagId] }
    expect(await known(ben, phone)).toMatchObject(seen)
    const changes = ben.events.flatMap((event) => event.changes)
    expect(changes).toContainEqual({ kind: 'contact', row: expect.objectContaining(seen) })
    expect(changes).toContainEqual({ kind: 'tag', row: expect.objectContaining({ id: tagId, name: 'Needs ride', colour: 'teal' }) })
    const written = ben.store.journal.after(seq).filter(({ subject }) => subject === phone)
    expect(written.map(({ actor, kind }) => `${actor} ${kind}`)).toEqual(['contact.read', 'contact.renamed', 'contact.described', 'contact.tagged'].map((kind) => `carrier ${kind}`))

    // And back: what is taken back as well.
    ben.desk.commands['contact.describe']({ phone, language: 'en', place: '' })
    ben.desk.commands['contact.untag']({ phone, tagId })
    await told(ben)
    ana.desk.commands['contact.rename']({ phone, name: 'Maria Vega Ruiz' })
    await told(ana)
    expect(await known(ana, phone)).toMatchObject({ name: 'Maria Vega Ruiz', language: 'en', timeZone: 'America/Phoenix' })
    expect(await known(ana, phone)).not.toHaveProperty('tags')
    expect(await known(ana, phone)).not.toHaveProperty('isSaid.place')
  })

  it('at two desks at once is all kept', async () => {
    const [ana, ben] = await Promise.all([open(), open()])
    const phone = nextPhone()
    await text(ana, phone)
    ana.desk.commands['contact.rename']({ phone, name: 'Maria' })
    await told(ana)
    await meet(ben, phone)
    const ids = [tag(ana, phone, 'Ride'), tag(ben, phone, 'Votes by mail')]
    ana.desk.commands['contact.describe']({ phone, language: 'es' })
    ben.desk.commands['contact.describe']({ phone, place: 'Tucson, AZ' })
    await Promise.all([told(ana), told(ben)])
    expect(await card(phone)).toMatchObject({ language: { is: 'es' }, place: { is: 'Tucson, AZ' } })
    expect(Object.keys((await card(phone)).tags).toSorted()).toEqual(ids.toSorted())
  })

  it('later counts, whatever the clocks of the desks say', async () => {
    const [ana, ben] = await Promise.all([open({ aheadMs: 20 * 60_000 }), open()])
    const phone = nextPhone()
    await text(ana, phone)
    ana.desk.commands['contact.rename']({ phone, name: 'Mario' })
    await told(ana)
    await meet(ben, phone)
    ben.desk.commands['contact.rename']({ phone, name: 'Maria' })
    await told(ben)
    expect(await card(phone)).toMatchObject({ name: { is: 'Maria' } })
    expect(await known(ben, phone)).toMatchObject({ name: 'Maria' })
  })

  it('and taken back at once is taken back', async () => {
    const ana = await open()
    const phone = nextPhone()
    await text(ana, phone)
    const tagId = tag(ana, phone, 'Ride')
    ana.desk.commands['contact.rename']({ phone, name: 'Mario' })
    await told(ana)
    ana.desk.commands['contact.untag']({ phone, tagId })
    ana.desk.commands['contact.rename']({ phone, name: 'Maria' })
    await told(ana)
    expect(await card(phone)).toMatchObject({ name: { is: 'Maria' }, tags: { [tagId]: { off: true } } })
    expect(await known(ana, phone)).toMatchObject({ name: 'Maria' })
    expect(tagsOf(ana, phone)).toEqual([])
  })

  it('is read again when the agent comes back to a chat', async () => {
    const [ana, ben] = await Promise.all([open(), open()])
    const phone = nextPhone()
    await ana.compose(phone, 'open')
    const { id: taskId } = await ana.task(phone, 'assigned')
    ana.desk.commands['contact.rename']({ phone, name: 'Maria' })
    await told(ana)
    await ana.close()
    await meet(ben, phone)
    tag(ben, phone, 'Ride')
    await told(ben)
    const again = await open({ name: ana.name, store: ana.store })
    again.desk.commands['task.show']({ taskId })
    await vi.waitFor(() => expect(tagsOf(again, phone)).toEqual(['Ride']), patience)
  })
})

describe('a tag', () => {
  it('is the one that a colleague has of that name, and each keeps their own list', async () => {
    const [ana, ben] = await Promise.all([open(), open()])
    const phone = nextPhone()
    await text(ana, phone)
    const [hers, his] = [tag(ana, phone, 'Ride'), newId()]
    ben.desk.commands['tag.add']({ tagId: his, name: 'RIDE', colour: 'clay' })
    await told(ana)
    await meet(ben, phone)
    expect(await known(ben, phone)).toMatchObject({ tags: [his] })
    expect(ben.store.tags.all().map(({ id }) => id)).toEqual([his])
    // Taken from the person by the one name, it is taken by the other as well.
    ben.desk.commands['contact.untag']({ phone, tagId: his })
    await told(ben)
    expect((await card(phone)).tags[hers]).toMatchObject({ off: true })
    ana.desk.commands['contact.rename']({ phone, name: 'Maria' })
    await told(ana)
    expect(tagsOf(ana, phone)).toEqual([])
  })

  it('that is renamed, merged or removed in the settings of a desk is so there, and nobody else’s people lose or gain one', async () => {
    const [ana, ben] = await Promise.all([open(), open()])
    const phone = nextPhone()
    await text(ana, phone)
    const [ride, mail, old] = [tag(ana, phone, 'Ride'), tag(ana, phone, 'Mail'), tag(ana, phone, 'Old list')]
    await told(ana)
    const before = await card(phone)
    await meet(ben, phone)
    const intoId = newId()
    ben.desk.commands['tag.add']({ tagId: intoId, name: 'By post', colour: 'sand' })
    ben.desk.commands['tag.change']({ tagId: ride, name: 'Needs a ride' })
    ben.desk.commands['tag.merge']({ tagId: mail, intoId })
    ben.desk.commands['tag.remove']({ tagId: old })
    ben.desk.commands['contact.rename']({ phone, name: 'Maria' })
    await told(ben)
    expect(tagsOf(ben, phone)).toEqual(['By post', 'Needs a ride'])
    expect((await card(phone)).tags).toEqual(before.tags)
    ana.desk.commands['contact.describe']({ phone, language: 'es' })
    await told(ana)
    expect(tagsOf(ana, phone)).toEqual(['Mail', 'Old list', 'Ride'])

    // Who had it before any card was told of them has what it means by now.
    const other = nextPhone()
    await text(ana, other)
    ana.store.tags.give(other, mail)
    ana.store.tags.give(other, old)
    ana.desk.commands['tag.merge']({ tagId: mail, intoId: ride })
    ana.desk.commands['tag.remove']({ tagId: old })
    ana.desk.commands['contact.rename']({ phone: other, name: 'Rosa' })
    await told(ana)
    expect(Object.keys((await card(other)).tags)).toEqual([ride])
    // And a merged one is taken from a person with all that it was.
    ben.desk.commands['contact.untag']({ phone, tagId: intoId })
    await told(ben)
    expect((await card(phone)).tags[mail]).toMatchObject({ off: true })
    expect((await card(phone)).tags[old]).not.toHaveProperty('off')
  })
})
