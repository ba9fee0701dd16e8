/** Whether what is typed can be an address of the web. The model's own test would bring all its schemas into pages. */
export const isWebAddress = (typed: string): boolean => /^https?:/i.test(typed) && URL.canParse(typed);
