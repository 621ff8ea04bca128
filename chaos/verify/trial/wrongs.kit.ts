/** Ways to put something wrong into a right world, for the trial of the verifier. */
import type { CarrierText, Deed, DeskRows, DeskText, Order, World } from '../../core/facts.ts'
import { atCarrier, chained, lives, minutes, rightWorld } from './right-world.kit.ts'

export type Wrong = (world: World) => World

export const withDesk = (change: Partial<DeskRows>): Wrong => (world) => ({ ...world, desk: { ...world.desk, ...change } })
export const withText = (id: string, change: Partial<DeskText>): Wrong => (world) =>
  withDesk({ texts: world.desk.texts.map((text) => (text.id === id ? { ...text, ...change } : text)) })(world)
export const withoutText = (id: string): Wrong => (world) => withDesk({ texts: world.desk.texts.filter((text) => text.id !== id) })(world)
export const moreTexts = (...texts: readonly DeskText[]): Wrong => (world) => withDesk({ texts: [...world.desk.texts, ...texts] })(world)
export const withCarrier = (change: (texts: readonly CarrierText[]) => readonly CarrierText[]): Wrong => (world) => ({ ...world, carrier: change(world.carrier) })
export const withoutSid = (sid: string): Wrong => withCarrier((texts) => texts.filter((text) => text.sid !== sid))
export const withDeeds = (...deeds: readonly Deed[]): Wrong => (world) => ({ ...world, deeds: [...world.deeds, ...deeds] })
export const inTurn = (...wrongs: readonly Wrong[]): Wrong => (world) => wrongs.reduce((before, wrong) => wrong(before), world)
export const swapped = <T>(list: readonly T[], a: number, b: number): readonly T[] => list.map((item, index) => (index === a ? list[b]! : index === b ? list[a]! : item))

/** The order of the text with that SID becomes one that left a doubt. */
export const doubtful = (sid: string): Wrong => (world) => ({ ...world, orders: world.orders.map((order) => (order.made === sid ? { ...order, isDoubtful: true } : order)) })
export const moreOrders = (...orders: readonly Order[]): Wrong => (world) => ({ ...world, orders: [...world.orders, ...orders] })

export const text = (id: string): DeskText => rightWorld().desk.texts.find((each) => each.id === id)!
export const outbound = (sid: string, to: string, body: string): CarrierText => atCarrier({ sid, to, body, madeAt: minutes(20) })
export const lifeUpTo = (...more: readonly (readonly [string, string])[]): Wrong => withDesk({ journal: chained([...lives, ...more]) })

