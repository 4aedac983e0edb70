/** Declared forms and official code lists, as data. */
export {};
