/** What Next hands to a page of its address: the parameters after the question mark. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>;
