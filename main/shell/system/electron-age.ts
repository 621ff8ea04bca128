/** Whether the Electron we run on is the one that Textdesk is written for. An older one stands in for it where it could not be had. */

/** Electron's major version in package.json. */
export const writtenFor = 45

export const isStandIn = (electron: string): boolean => Number.parseInt(electron, 10) < writtenFor

/** For the agent and whoever gave them the program; voters' pictures are read by the Chromium in it. */
export const standInText = (electron: string): string =>
  `This Textdesk is made with a stand-in, Electron ${electron}, in which known security holes are no longer mended. It is for trying only: do not give it to agents who text voters.`
