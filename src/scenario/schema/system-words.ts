// Words for how an application is begun and how messages come.

export const ways = ['desk', 'website', 'phone', 'letter', 'person'] as const
export const channels = ['letter', 'email', 'call', 'app', 'visit'] as const
