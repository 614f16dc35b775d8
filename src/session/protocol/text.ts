// Whatever a person types is text and nothing else: one line, without what could steer a screen or a spreadsheet.

const LONE_SURROGATE = /\p{Cs}/gu
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu

/** Replaces control and direction marks and broken characters by a space, and trims. */
export const clean = (text: string): string =>
  text
    .replace(LONE_SURROGATE, ' ')
    .replace(STEERING, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim()
