/** Whether the Electron we run on is the one that Textdesk is written for. An older one stands in for it where it could not be had. */
import { words } from './words.ts'

/** Electron's major version in package.json. */
export const writtenFor = 45

export const isStandIn = (electron: string): boolean => Number.parseInt(electron, 10) < writtenFor

/** For the agent and whoever gave them the program; voters' pictures are read by the Chromium in it. */
export const standInText = (electron: string): string => words.standIn({ electron })
