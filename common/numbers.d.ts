/**
 * The digits by which a number is found, whichever way it is written: with its country's code, and as people in that country write it
 * (a British number has a zero there that the other lacks).
 *
 * @param phone E.164, or whatever stands in its place
 */
export declare function digitsToFind(phone: string): string;
