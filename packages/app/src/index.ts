/** What a person can do, one operation a file. */
export {};
