/** One command per operation. */
export {};
