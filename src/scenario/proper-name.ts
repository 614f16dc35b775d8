const keys = /^((people|organisations)\.[^.]+\.name|parties\.[^.]+|towns\.[^.]+\.title)$/

/** Whether a text is the name of a person, sender, organisation or town: it needs no translation, and may have one. */
export const isProperName = (key: string): boolean => keys.test(key)
