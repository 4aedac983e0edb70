/** Back office and public portal. */
export {};
