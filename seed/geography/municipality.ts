/** The city as a division of GB/T 2260. */
export const municipality = { code: '310000', name: '上海市' } as const;
